/** What the status region says, and for how long. */

/** After so many ms the region is emptied, so that nobody comes upon an old message. */
const STATUS_MS = 5000;
/** For so many ms it is empty before it says the same again. */
const EMPTY_MS = 100;

export interface Announcer {
  text(): string;
  say(message: string): void;
}

export function createAnnouncer(draw: () => void, signal: AbortSignal): Announcer {
  let text = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    text: () => text,
    say(message) {
      clearTimeout(timer);
      if (text !== message) return present(message);
      // The same words are announced again only if the region was empty in between.
      show('');
      timer = setTimeout(() => present(message), EMPTY_MS);
    },
  };

  function present(message: string): void {
    show(message);
    timer = setTimeout(() => show(''), STATUS_MS);
  }

  function show(shown: string): void {
    text = shown;
    draw();
  }
}

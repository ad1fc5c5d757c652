/** What the bench runs inside its pages. Each function goes there as source text, so it uses nothing from outside. */

/** Notes the moment at which the page itself sees a term of ours among its highlights: a look every millisecond. */
export function watchForMarks(): void {
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask(callback: () => void, options: { delay: number }): unknown };
  };
  const look = () => {
    if (CSS.highlights.get('glossator-term')?.size) performance.mark('marks-seen');
    // Timers would be held back to every fourth millisecond.
    else scheduler.postTask(look, { delay: 1 });
  };
  look();
}

/** Resolves when that moment has come, and gives it in milliseconds since the navigation began. */
export async function marksSeen(): Promise<number> {
  for (;;) {
    const [mark] = performance.getEntriesByName('marks-seen');
    if (mark) return mark.startTime;
    if (performance.now() > 60_000) throw new Error('Nothing was marked within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Changes words, each in a task of its own and with a layout after it: by turns in the first paragraphs, where marks
 * are drawn, and all over the article. Gives the milliseconds that it took.
 */
export async function editText(changes: number): Promise<number> {
  const texts = [...document.querySelectorAll('article > p')].slice(1).map(({ firstChild }) => firstChild as Text);
  const { port1, port2 } = new MessageChannel();
  const nextTask = () =>
    new Promise((resolve) => {
      port1.addEventListener('message', resolve, { once: true });
      port2.postMessage(undefined);
    });
  port1.start();
  const start = performance.now();
  for (let change = 0; change < changes; change++) {
    const among = change % 2 ? 7 : texts.length;
    const text = texts[change % among]!;
    const [from, to] = text.data.includes(' the ') ? [' the ', ' our '] : [' our ', ' the '];
    text.data = text.data.replaceAll(from, to);
    document.body.getBoundingClientRect();
    await nextTask();
  }
  return performance.now() - start;
}

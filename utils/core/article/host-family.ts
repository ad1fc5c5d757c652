/** Which hosts belong to one publisher, and by what name. */

/** Under these names of a country, one registers a third: "bbc.co.uk". */
const SHARED = /\.(?:ac|co|com|edu|gov|net|org)\.[a-z]{2}$/;

/**
 * The part of a host's name that its publisher has registered: "example.org" of "news.example.org".
 *
 * By the usual shapes of names alone: a list of all of them would be larger than the rest of the background.
 */
export function hostFamily(host: string): string {
  return host
    .split('.')
    .slice(SHARED.test(host) ? -3 : -2)
    .join('.');
}

/** Whether the words are the name of the publisher with this host: "The Example Times" of "www.example-times.org". */
export function isNameOfHost(words: string, host: string): boolean {
  return squeezed(words).replace(/^the/, '') === labelOf(host);
}

/** Whether the words have that name in them: "Example Times, Washington". */
export function namesHost(words: string, host: string): boolean {
  const label = labelOf(host);
  return label.length > 2 && squeezed(words).includes(label);
}

function labelOf(host: string): string {
  return squeezed(hostFamily(host).split('.')[0] ?? '');
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Whether a page is dark, from what is really painted behind the article. */
import { parentElementOf, rootOf } from '../accessors.ts';

/** Relative luminance under which a ground counts as dark. */
const DARK_BELOW = 0.18;
const COLOUR = /rgba?\(([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+%?))?\)/;

/** The theme that suits the ground the root stands on: that of the nearest ancestor that paints one. */
export function pageTheme(root: Element): 'light' | 'dark' {
  for (let element: Element | null = root; element; element = parentElementOf(element)) {
    const luminance = opaqueLuminance(getComputedStyle(element).backgroundColor);
    if (luminance !== undefined) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  // Nobody paints: the canvas shows, which is dark only where the page says that it can be and the system is.
  const page = rootOf(document);
  const scheme = page ? getComputedStyle(page).colorScheme : '';
  const darkSystem = matchMedia('(prefers-color-scheme: dark)').matches;
  return /\bdark\b/.test(scheme) && (darkSystem || !/\blight\b/.test(scheme)) ? 'dark' : 'light';
}

/**
 * Relative luminance of a computed colour that hides what is behind it; undefined if it shows through.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
function opaqueLuminance(colour: string): number | undefined {
  const match = COLOUR.exec(colour);
  if (!match) return undefined;
  const [, red, green, blue, alpha] = match;
  if (alpha !== undefined && parseFloat(alpha) < 0.5) return undefined;
  // The usual approximation of the curve: near the threshold it is right to a hundredth.
  const [r, g, b] = [red, green, blue].map((channel) => (Number(channel) / 255) ** 2.2) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * Comparing what is drawn with the pictures in `tests/fixtures/pictures`, which somebody has looked at.
 *
 * Letters are drawn otherwise by another browser or with other fonts. So the pictures are compared only where they would
 * be drawn alike (`made-with.json`), and elsewhere that is said. `UPDATE_PICTURES=1` makes them anew: look at them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from '../../../scripts/run.ts';

const KEPT = join(root, 'tests', 'fixtures', 'pictures');
const SEEN = join(root, 'test-results', 'pictures');
const MADE_WITH = join(KEPT, 'made-with.json');
/** How different a pixel's colour may be, from 0 to 1, and which part of all pixels may be more so: smoothing, a caret. */
const COLOUR = 0.12;
const PART = 0.001;

/** What keeps pictures of text smallest: no filter, and no transparency. */
const SMALL = { deflateLevel: 9, deflateStrategy: 0, filterType: 0, colorType: 2 } as const;

const isUpdating = process.env['UPDATE_PICTURES'] === '1';

/** What decides how letters are drawn: the browser's version, and how wide it sets two lines in our faces. */
interface Hand {
  browser: string;
  serif: number;
  sans: number;
}

/** Undefined if pictures can be compared in this browser; else why not. */
export async function whyNotComparable(context: BrowserContext): Promise<string | undefined> {
  const page = await context.newPage();
  const hand = await page.evaluate((): Hand => {
    const pen = document.createElement('canvas').getContext('2d')!;
    const width = (font: string) => {
      pen.font = font;
      return Math.round(pen.measureText('Overtaken by events, 1975–2026').width * 100) / 100;
    };
    const browser = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? '';
    return {
      browser,
      serif: width('16px Charter, Cambria, Georgia, serif'),
      sans: width('13px system-ui, sans-serif'),
    };
  });
  await page.close();
  if (isUpdating) writeFileSync(MADE_WITH, `${JSON.stringify(hand, undefined, 2)}\n`);
  const kept = JSON.parse(readFileSync(MADE_WITH, 'utf8')) as Hand;
  const isSame = JSON.stringify(kept) === JSON.stringify(hand);
  return isSame ? undefined : `Pictures were made with ${JSON.stringify(kept)}; here it is ${JSON.stringify(hand)}.`;
}

/** What is wrong with a picture compared to the one that is kept; undefined if nothing is. What was seen stays in `test-results`. */
export function difference(name: string, picture: Buffer): string | undefined {
  const kept = join(KEPT, `${name}.png`);
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(join(SEEN, `${name}.png`), picture);
  if (isUpdating) writeFileSync(kept, inFewColours(picture));
  if (!existsSync(kept)) return `There is no picture "${name}". Make it with UPDATE_PICTURES=1, and look at it.`;

  const [before, now] = [PNG.sync.read(readFileSync(kept)), PNG.sync.read(picture)];
  const { width, height } = before;
  if (now.width !== width || now.height !== height) {
    return `${name} was ${width} × ${height} pixels, and is ${now.width} × ${now.height}.`;
  }
  const shown = new PNG({ width, height });
  const others = pixelmatch(before.data, now.data, shown.data, width, height, { threshold: COLOUR });
  if (others <= width * height * PART) return undefined;
  writeFileSync(join(SEEN, `${name}-difference.png`), PNG.sync.write(shown));
  return `${name}: ${others} of ${width * height} pixels are others; see ${name}-difference.png.`;
}

/** Half as large as the picture, and less different from it than what is compared. */
function inFewColours(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  for (let at = 0; at < png.data.length; at++) png.data[at]! &= at % 4 === 3 ? 255 : 0xf0;
  return PNG.sync.write(png, SMALL);
}

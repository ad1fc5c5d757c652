/** What is on paper: a page printed by its browser, and read back from the file. Knows only what Chromium’s Skia writes. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface Printed {
  /** All text in the order in which it is drawn, without white space and with ligatures taken apart. */
  text: string;
  /** How many shapes other than letters are drawn: lines under words, boxes, backgrounds, each dot of a dotted line. */
  shapes: number;
  /** How often something of the kind is drawn between two stretches of text: a line under a word, with all its dots, once. */
  lines: number;
}

/** Playwright prints only in a headless mode that knows no extensions; the browser itself prints in both. */
export async function print(page: Page): Promise<Printed> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { generateTaggedPDF: false });
  await session.detach();
  return readPdf(Buffer.from(data, 'base64'));
}

/** Text as `Printed` has it. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '');
}

function readPdf(file: Buffer): Printed {
  const objects = new Map<string, { dictionary: string; stream: string }>();
  for (const match of file.toString('latin1').matchAll(/(\d+) 0 obj\n(.*?)(?:\nendobj|>> stream\n)/gs)) {
    const [whole, number = '', dictionary = ''] = match;
    objects.set(number, { dictionary, stream: whole.endsWith('stream\n') ? streamAt(file, match) : '' });
  }
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary));
  const get = (number = '') => objects.get(number) ?? { dictionary: '', stream: '' };

  const drawing = pages.map(({ dictionary }) => get(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]).stream);
  const text = pages.map(({ dictionary }, index) => {
    const fonts = new Map<string, Map<string, string>>();
    for (const [, name = '', font] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      fonts.set(name, lettersOf(get(/\/ToUnicode (\d+) 0 R/.exec(get(font).dictionary)?.[1]).stream));
    }
    return textOf(drawing[index] ?? '', fonts);
  });
  const betweenTexts = drawing.flatMap((content) => content.split(/^BT$.*?^ET$/gms));
  const shapes = betweenTexts.map((operators) => operators.match(/^(?:f\*?|S|s|B\*?)$/gm)?.length ?? 0);
  return {
    text: squeezed(text.join('')),
    shapes: shapes.reduce((sum, count) => sum + count, 0),
    lines: shapes.filter((count) => count > 0).length,
  };
}

function streamAt(file: Buffer, { index, 0: head }: RegExpExecArray): string {
  const start = index + head.length;
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  const bytes = file.subarray(start, start + length);
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Which letters a font’s glyphs stand for. Glyphs and letters are four hexadecimal digits each. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  const section = (name: string) => [...map.matchAll(new RegExp(`begin${name}\n(.*?)\nend${name}`, 'gs'))];
  const hex = (digits: string | undefined) => Number.parseInt(digits ?? '', 16);
  for (const [, lines = ''] of section('bfchar')) {
    for (const [, glyph, letter] of lines.matchAll(/<(\w+)> <(\w+)>/g)) {
      letters.set(glyph!.toUpperCase(), String.fromCharCode(hex(letter)));
    }
  }
  for (const [, lines = ''] of section('bfrange')) {
    for (const [, from, to, letter] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let glyph = hex(from); glyph <= hex(to); glyph++) {
        const key = glyph.toString(16).toUpperCase().padStart(4, '0');
        letters.set(key, String.fromCharCode(hex(letter) + glyph - hex(from)));
      }
    }
  }
  return letters;
}

function textOf(content: string, fonts: Map<string, Map<string, string>>): string {
  let letters = new Map<string, string>();
  let text = '';
  for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)> Tj/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += letters.get(glyph) ?? '\uFFFD';
  }
  return text;
}

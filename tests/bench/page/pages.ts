/** The pages of the bench: one story in two lengths, by itself or with a highlighter of its own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { paragraphsOf } from '../../fixtures/prose.ts';
import { formsOfPacks } from './forms.ts';
import { wrapInSpans } from './spans.ts';
import type { Served } from './tab.ts';

export const LENGTHS = [700, 100_000] as const;
export type Length = (typeof LENGTHS)[number];
export const VARIANTS = ['plain', 'mark.js', 'spans'] as const;
export type Variant = (typeof VARIANTS)[number];

const SITE = 'https://www.devex.com';
const SCRIPTS = '/scripts/';
/** Where a page's own highlighter is, and its library. */
export const isHighlighter = (url: string) => url.startsWith(SITE + SCRIPTS);

export function addressOf(length: Length, variant: Variant): string {
  return `${SITE}/news/what-was-promised-to-the-north-${VARIANTS.indexOf(variant)}${length}`;
}

export function servedPages(): Served {
  const served = new Map(scripts().map(([name, body]) => [SITE + SCRIPTS + name, { type: 'text/javascript', body }]));
  for (const length of LENGTHS) {
    for (const variant of VARIANTS) {
      served.set(addressOf(length, variant), { type: 'text/html; charset=utf-8', body: pageOf(length, variant) });
    }
  }
  return served;
}

/** Both highlighters look for the same forms as we do, as soon as the page has loaded. */
function scripts(): [name: string, body: string][] {
  const { exact, any } = formsOfPacks();
  const options = { accuracy: 'exactly', separateWordSearch: false };
  const marking = [
    { forms: exact, options: { ...options, caseSensitive: true } },
    { forms: any, options },
  ].map((list) => `new Mark(article).mark(${JSON.stringify(list.forms)}, ${JSON.stringify(list.options)});`);
  return [
    ['mark.min.js', markJs()],
    ['use-mark.js', whenLoaded(marking.join('\n'))],
    ['spans.js', whenLoaded(`(${wrapInSpans.toString()})(article, ${JSON.stringify({ exact, any })});`)],
  ];
}

function whenLoaded(code: string): string {
  return `addEventListener('load', () => { const article = document.querySelector('article'); ${code} });`;
}

function markJs(): string {
  return readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
}

function pageOf(length: Length, variant: Variant): string {
  const used = { plain: [], 'mark.js': ['mark.min.js', 'use-mark.js'], spans: ['spans.js'] }[variant];
  const paragraphs = paragraphsOf(length).map((text) => `<p>${text}</p>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>What was promised to the north | Devex</title>
<link rel="icon" href="data:,">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2013-01-17T08:30:00Z">
<style>
  body { margin: 0; font: 17px/1.6 Georgia, serif; }
  main { max-width: 740px; margin: 0 auto; padding: 22px 20px; }
  mark, .term { background: none; text-decoration: underline dotted; }
</style>
<header><a href="/">Devex</a></header>
<main><article><h1>What was promised to the north</h1>
<p>By Ines Calloway // 17 January 2013</p>
${paragraphs.join('\n')}
</article></main>
<footer>© Devex</footer>
${used.map((name) => `<script src="${SCRIPTS}${name}"></script>`).join('\n')}
</html>`;
}

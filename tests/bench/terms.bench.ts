/** Finding the packs' terms in a long text, against the two ways in which it is commonly done. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGlossary } from '@/utils/core/glossary/parse-glossary.ts';
import type { Variant } from '@/utils/core/glossary/schema.ts';
import { findTerms } from '@/utils/core/terms/find-terms.ts';
import { compileTerms, termIndex } from '@/utils/core/terms/term-index.ts';
import { medianTime, type BenchRow } from './row.ts';

const WORDS = 100_000;
const RUNS = 7;
const PLAIN = (
  'the of and to in that was for on with as his at by had not are but from or have an they which one were all there ' +
  'would their when who will more no if out so up said what its about than into them can only other time new some ' +
  'could these two may first then do any like my now over such our man even most made after also did many off before ' +
  'must well back through years much where your way down should because long each just state those people too mister ' +
  'how little good world make very year still see own work men day get here old life both between being under three'
).split(' ');

export async function run(): Promise<BenchRow[]> {
  const folder = join(process.cwd(), 'assets', 'glossaries');
  const glossaries = readdirSync(folder).map((file) =>
    parseGlossary(JSON.parse(readFileSync(join(folder, file), 'utf8')), file),
  );
  const variants = glossaries.flatMap(({ entries }) => entries.flatMap((entry) => entry.variants));
  const marked = variants.filter(({ mark }) => mark);
  const text = textOf(marked.map(({ form }) => form));

  const index = termIndex(compileTerms(glossaries));
  const one = patternsByCase(marked);
  const each = marked.map((variant) => pattern([variant]));
  const count = (patterns: RegExp[]) => patterns.reduce((sum, regex) => sum + [...text.matchAll(regex)].length, 0);

  const ours = medianTime(RUNS, () => findTerms(text, index));
  const alternation = medianTime(RUNS, () => count(one));
  const perTerm = medianTime(3, () => count(each));
  const build = medianTime(RUNS, () => termIndex(compileTerms(glossaries)));
  const scan = 'findTerms';
  return [
    { row: 'forms looked for', value: marked.length, unit: 'forms' },
    { row: 'build the index', value: round(build), unit: 'ms' },
    { row: scan, value: round(ours), unit: 'ms' },
    { row: 'one alternation for each kind of case', ...compared(alternation, ours, scan) },
    { row: 'one RegExp per form', ...compared(perTerm, ours, scan) },
    { row: 'found by findTerms', value: findTerms(text, index).length, unit: 'matches' },
    { row: 'found by the alternations', value: count(one), unit: 'matches' },
  ];
}

function compared(value: number, ours: number, against: string) {
  return { value: round(value), unit: 'ms', against, ratio: round(ours / value) };
}

/** A hundred thousand words, one in twenty a form, always the same ones. */
function textOf(forms: string[]): string {
  let seed = 1;
  const pick = <Item>(items: Item[]): Item => {
    seed = (seed * 48_271) % 2_147_483_647;
    return items[seed % items.length]!;
  };
  const words = Array.from({ length: WORDS }, (_, index) => (index % 20 === 19 ? pick(forms) : pick(PLAIN)));
  const paragraphs = Array.from({ length: WORDS / 80 }, (_, index) =>
    words.slice(index * 80, (index + 1) * 80).join(' '),
  );
  return `${paragraphs.join('.\n')}.`;
}

function patternsByCase(variants: Variant[]): RegExp[] {
  const exact = variants.filter((variant) => variant.case === 'exact');
  const any = variants.filter((variant) => variant.case !== 'exact');
  return [exact, any].filter((some) => some.length > 0).map(pattern);
}

function pattern(variants: Variant[]): RegExp {
  const forms = variants.map(({ form }) => form).toSorted((a, b) => b.length - a.length);
  const alternatives = forms.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|');
  const flags = variants[0]?.case === 'exact' ? 'gu' : 'giu';
  return new RegExp(String.raw`(?<![\p{L}\p{Nd}])(?:${alternatives})(?![\p{L}\p{Nd}])`, flags);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * Our choice of key sentences against the first three and against TextRank's: what they share with the article's own
 * summary, which none of them is given, and how often they break the rules of the drawing.
 *
 * The summary is the standfirst or editor's note, or else the first paragraph. It is a noisy measure on so few articles,
 * whose first paragraph may be an anecdote, so the table says as well on how many articles ours is the better one.
 */
import type { BenchRow } from './row.ts';
import { benchArticles, type BenchArticle, type Comparison } from './summary/articles.ts';
import { breaches } from './summary/breaches.ts';
import { OURS, WAYS } from './summary/choices.ts';
import { rouge } from './summary/rouge.ts';

export async function run(): Promise<BenchRow[]> {
  const { articles, notCompared } = await benchArticles();
  const isAlone = articles.every(({ half }) => half === 'demo');
  if (isAlone) console.warn('No ../shared/data/news-prose.json: measured on the demonstration pair alone.');
  if (notCompared.length > 0) console.warn(`No overlap is measured on ${notCompared.join(', ')}.`);
  const halves = isAlone ? (['demo'] as const) : (['demo', 'tuned', 'held back'] as const);
  return [
    ...halves.flatMap((half) => overlapRows(articles, half)),
    ...Object.keys(WAYS).map((way) => breachRow(articles, way)),
  ];
}

/** Means over the articles from which ours chooses something. */
function overlapRows(articles: readonly BenchArticle[], half: BenchArticle['half']): BenchRow[] {
  const comparisons = articles.flatMap((article) => (article.half === half ? (article.comparison ?? []) : []));
  const compared = comparisons.filter(({ rest }) => WAYS[OURS]!(rest).length > 0);
  return [
    { row: `${half}: compared`, value: compared.length, unit: 'articles' },
    { row: `${half}: none chosen by ours`, value: comparisons.length - compared.length, unit: 'articles' },
    ...rougeRows(compared, half, 1),
    ...rougeRows(compared, half, 2),
  ];
}

function rougeRows(compared: readonly Comparison[], half: string, length: 1 | 2): BenchRow[] {
  const nameOf = (way: string) => `${half}: ROUGE-${length}, ${way}`;
  const scoresOf = (way: string) =>
    compared.map(({ reference, rest }) => {
      const chosen = WAYS[way]!(rest).map(({ start, end }) => rest.text.slice(start, end));
      return rouge(length, chosen.join(' '), reference);
    });
  const ours = scoresOf(OURS);
  return Object.keys(WAYS).flatMap((way): BenchRow[] => {
    const scores = scoresOf(way);
    const row = { row: nameOf(way), value: round(mean(scores)), unit: 'F1' };
    if (way === OURS) return [row];
    const better = scores.filter((score, at) => ours[at]! > score).length;
    const worse = scores.filter((score, at) => ours[at]! < score).length;
    return [
      { ...row, against: nameOf(OURS), ...(mean(scores) > 0 && { ratio: round(mean(ours) / mean(scores)) }) },
      { row: `${nameOf(way)}: ours is ahead`, value: better, unit: `articles; behind in ${worse}` },
    ];
  });
}

function breachRow(articles: readonly BenchArticle[], way: string): BenchRow {
  const choices = articles.map(({ name, whole }) => ({ name, whole, chosen: WAYS[way]!(whole) }));
  const broken = choices.flatMap(({ name, whole, chosen }) =>
    breaches(whole, chosen).map((rule) => `${name}: ${rule}`),
  );
  if (way === OURS) for (const breach of broken) console.warn(breach);
  const count = choices.reduce((sum, { chosen }) => sum + chosen.length, 0);
  const row = { row: `rules broken by ${way}`, value: broken.length, unit: `in ${count} sentences` };
  return way === OURS ? { ...row, bar: 0, holds: broken.length === 0 } : row;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The articles that summaries are measured on: the demonstration pair, and the shared prose where it is there. */
import type { ArticleText } from '@/utils/core/article/facts.ts';
import { articleBody, stored } from '../../unit/summary/article-body.ts';
import { readDemoPages } from './demo-pages.ts';

export interface BenchArticle {
  name: string;
  /**
   * Every other article, from the first: weights were settled on these alone, and the others read afterwards. What was then
   * mended for the others is the wording that points back or reports. The demonstration pair is in neither half.
   */
  half: 'tuned' | 'held back' | 'demo';
  whole: ArticleText;
  /** What a summary should say; absent where overlap would mean nothing. */
  comparison?: Comparison | undefined;
}

export interface Comparison {
  reference: string;
  /** The article without its reference and what stands before it. */
  rest: ArticleText;
}

/** An article whose first paragraph is no summary is of a kind that has none, or of a language that nobody here judges. */
const NOT_COMPARED: Record<string, string> = {
  'basic-tags-cleaning': 'filler text',
  'data-url-image': 'filler text',
  'reordering-paragraphs': 'filler text',
  'cnet-svg-classes': 'Spanish',
  'nytimes-5': 'Spanish',
  'videos-2': 'French',
  gmw: 'Chinese',
  'yahoo-4': 'Japanese',
  'royal-road': 'fiction',
  'firefox-nightly-blog': 'list of changes',
};
/** How many paragraphs stand before the first of the story: a caption, a title, a word about an earlier edition. */
const BEFORE_STORY: Record<string, number> = {
  'herald-sun-1': 1,
  'medium-3': 1,
  'table-style-attributes': 1,
  'wapo-2': 1,
  'yahoo-2': 1,
};
const MIN_WORDS = 250;

export async function benchArticles(): Promise<{ articles: BenchArticle[]; notCompared: string[] }> {
  const demo = (await readDemoPages()).map(({ name, body }) => ({
    name,
    half: 'demo' as const,
    whole: body,
    comparison: withoutFirst(body, 0),
  }));
  const prose = JSON.parse(stored('../shared/data/news-prose.json') ?? '[]') as { id: string; paras: string[] }[];
  const articles = prose.map(({ id, paras }, at): BenchArticle => {
    const whole = articleBody(paras);
    const comparison = id in NOT_COMPARED ? undefined : withoutFirst(whole, BEFORE_STORY[id] ?? 0);
    return { name: id, half: at % 2 === 0 ? 'tuned' : 'held back', whole, comparison };
  });
  const notCompared = articles
    .filter(({ comparison }) => !comparison)
    .map(({ name }) => `${name} (${NOT_COMPARED[name] ?? `under ${MIN_WORDS} words`})`);
  return { articles: [...demo, ...articles], notCompared };
}

/** An editor's note or standfirst is somebody else's summary, and the reference; else the first paragraph is. */
function withoutFirst(body: ArticleText, before: number): Comparison | undefined {
  const written = body.blocks.findIndex(({ kind }) => kind === 'standfirst' || kind === 'editors-note');
  const at =
    written >= 0 ? written : body.blocks.findIndex(({ kind }, block) => block >= before && kind === 'paragraph');
  const held = body.blocks[at];
  if (!held) return undefined;
  const rest = { text: body.text, blocks: body.blocks.slice(at + 1) };
  const words = rest.blocks.reduce((sum, { start, end }) => sum + body.text.slice(start, end).split(' ').length, 0);
  return words < MIN_WORDS ? undefined : { reference: body.text.slice(held.start, held.end), rest };
}

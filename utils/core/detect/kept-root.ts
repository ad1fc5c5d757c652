/** The root of the story where only @mozilla/readability has found it: from the elements that the library keeps. */
import type { Story } from './detect-article.ts';
import { markLabelled } from './labelled.ts';
import { noMarks, storyWithin, sums } from './marks.ts';
import { markCredits, markNotices } from './notices.ts';
import { elementsIn, outlineNodes, type PageOutline } from './outline.ts';
import { markSiteFurniture } from './site-furniture.ts';
import { surveyPage, type Part, type TextBlock } from './survey.ts';

const SHORTEST_STORY = 200;
const NEARLY_ALL = 0.95;

/**
 * Undefined if what was kept is no story.
 *
 * @param kept the numbers of the kept elements in the outline
 */
export function findKeptRoot({ tokens }: PageOutline, kept: readonly number[]): Story | undefined {
  const nodes = outlineNodes(tokens);
  const [body] = elementsIn(nodes, ['body']);
  if (!body) return undefined;
  const survey = surveyPage(nodes, body);
  const keptIds = new Set(kept);
  const isKept = survey.blocks.map((block) => holdsKept(block, keptIds));
  const weigh = sums(survey.blocks.map(({ length }, index) => (isKept[index] ? length : 0)));
  let root = survey.parts[0] as Part;
  if (weigh(root) < SHORTEST_STORY) return undefined;
  const enough = NEARLY_ALL * weigh(root);
  for (let inner: Part | undefined = root; inner; inner = inner.children.find((part) => weigh(part) >= enough)) {
    root = inner;
  }

  const marks = noMarks(survey);
  markSiteFurniture(survey, marks);
  markCredits(survey, marks);
  markLabelled(survey, marks);
  markNotices(survey, marks);
  for (const [index, wasKept] of isKept.entries()) if (!wasKept) marks.reasons[index] ??= 'site';
  return storyWithin(survey, marks, root.element);
}

/** Whether the block's element was kept, or one in it, or one around it of which it is the whole. */
function holdsKept({ part, nodes }: TextBlock, kept: ReadonlySet<number>): boolean {
  for (const text of nodes) {
    for (let element = text?.parent; element; element = element.parent) {
      if (kept.has(element.id)) return true;
      if (element === part.element) break;
    }
  }
  // The library merges nested wrappers into the outer one.
  const { parent } = part;
  return parent !== undefined && parent.from === part.from && parent.to === part.to && kept.has(parent.element.id);
}

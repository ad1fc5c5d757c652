/** All text of a page as its story, for a reader who wants it explained though it is no article. */
import type { Story } from './detect-article.ts';
import { noMarks, storyWithin } from './marks.ts';
import { attributeOf } from './outline.ts';
import { markSiteFurniture } from './site-furniture.ts';
import type { Part, Survey } from './survey.ts';

/** Leaves out only what its elements set apart (navigation, footer, dialogs). Undefined if there is no text. */
export function wholePage(survey: Survey): Story | undefined {
  if (survey.blocks.length === 0) return undefined;
  const marks = noMarks(survey);
  markSiteFurniture(survey, marks);
  const [body] = survey.parts as [Part];
  const mains = survey.parts.filter(({ element, name }) => name === 'main' || attributeOf(element, 'role') === 'main');
  const [main] = mains.filter(({ from, to }) => from < to);
  return storyWithin(survey, marks, (mains.length === 1 && main ? main : body).element);
}

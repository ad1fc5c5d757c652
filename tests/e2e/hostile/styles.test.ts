import { describe, expect, test } from 'vitest';
import { cardByKeyboard } from '../setup/attacked.ts';
import { waitForNode } from '../setup/overlay.ts';
import { onNode } from '../setup/own-world.ts';
import { attackedBy, browserForAll, stillWorks } from './still-works.ts';

const browser = browserForAll();
const styleOf = (selector: string, property: string) =>
  `getComputedStyle(document.querySelector('${selector}')).${property}`;

stillWorks(
  'a page that takes all styles away',
  { page: 'all-initial', proof: `${styleOf('h1', 'fontSize')} === '16px' && ${styleOf('h1', 'display')} === 'block'` },
  browser,
);

stillWorks(
  'a page on which nothing is a block any more',
  { page: 'all-initial-inline', proof: `${styleOf('p', 'display')} === 'inline'` },
  browser,
);

stillWorks(
  'a page that hides whatever is neither its head nor its body',
  { page: 'hidden-host', proof: `${styleOf('html', 'visibility')} === 'hidden'` },
  browser,
);

stillWorks(
  'a page on which nothing can be pointed at or selected',
  { page: 'untouchable', proof: `${styleOf('p', 'pointerEvents')} + ${styleOf('p', 'userSelect')} === 'nonenone'` },
  browser,
);

stillWorks(
  'a page drawn at three times its size',
  { page: 'zoomed', proof: `${styleOf('html', 'zoom')} === '3'` },
  browser,
);

stillWorks(
  'a page whose root is turned and made smaller',
  { page: 'transformed', proof: `${styleOf('html', 'transform')}.startsWith('matrix(0.79')` },
  browser,
);

describe.each([
  ['a page that sets nothing', 'peaceful'],
  ['a page that sets our colours to none', 'hidden-host'],
])('on %s', (_title, page) => {
  const attacked = attackedBy({ page, proof: 'true' }, browser);

  test('a card has its own ground and ink', async () => {
    await cardByKeyboard(attacked, 'OBE');
    const { backendId } = await waitForNode(attacked.page, ['dialog', 'OBE']);
    const colours =
      'function () { const { backgroundColor, color } = getComputedStyle(this); return [backgroundColor, color]; }';
    expect(await onNode(attacked.page, backendId, colours)).toEqual(['rgb(251, 251, 249)', 'rgb(29, 28, 26)']);
  });
});

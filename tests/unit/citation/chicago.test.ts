import { expect, test } from 'vitest';
import { chicago } from '@/utils/core/citation/chicago.ts';
import type { CitedWork } from '@/utils/core/citation/cited-work.ts';
import { MALI, MALI_ON_DEVEX } from './works.ts';

const REST =
  '“Mali’s Bill.” Center for Global Development, January 16, 2013. Accessed November 25, 2026. https://www.cgdev.org/blog/bill.';
const BILL: CitedWork = { ...MALI, title: 'Mali’s Bill', url: 'https://www.cgdev.org/blog/bill' };

test('an original', () => {
  expect(chicago(MALI)).toBe(
    'Moss, Todd. “After France attacks radicals in Mali, what’s next for the United States?” Center for Global Development, January 16, 2013. Accessed November 25, 2026. https://www.cgdev.org/blog/after-france-attacks-radicals-mali.',
  );
});

test('a copy gives the original first, and then where it was read', () => {
  expect(chicago(MALI_ON_DEVEX)).toBe(
    'Moss, Todd. “After France attacks radicals in Mali, what’s next for the United States?” Center for Global Development, January 16, 2013. https://www.cgdev.org/blog/after-france-attacks-radicals-mali. Excerpts read on Devex, January 17, 2013. Accessed November 25, 2026. https://www.devex.com/news/after-france-attacks-radicals-in-mali-80101.',
  );
});

test('a copy that does not say where its original is', () => {
  const { url: _, published: __, ...unknown } = MALI_ON_DEVEX;
  expect(chicago(unknown)).toBe(
    'Moss, Todd. “After France attacks radicals in Mali, what’s next for the United States?” Center for Global Development. Excerpts read on Devex, January 17, 2013. Accessed November 25, 2026. https://www.devex.com/news/after-france-attacks-radicals-in-mali-80101.',
  );
});

test.for<[string, string[], string]>([
  ['two authors', ['Todd Moss', 'Ann Ng'], `Moss, Todd, and Ann Ng. ${REST}`],
  [
    'four authors',
    ['Todd Moss', 'Ann Ng', 'Ben Li', 'Ursula von der Leyen'],
    `Moss, Todd, Ann Ng, Ben Li, and Ursula von der Leyen. ${REST}`,
  ],
  [
    'eleven authors, of whom seven are named',
    ['A Aa', 'B Bb', 'C Cc', 'D Dd', 'E Ee', 'F Ff', 'G Gg', 'H Hh', 'I Ii', 'J Jj', 'K Kk'],
    `Aa, A, B Bb, C Cc, D Dd, E Ee, F Ff, G Gg, et al. ${REST}`,
  ],
  ['an organisation', ['International Crisis Group'], `International Crisis Group. ${REST}`],
  ['a desk', ['Devex Editor'], `Devex Editor. ${REST}`],
  ['a person with one name', ['Bono'], `Bono. ${REST}`],
  ['particles', ['Ursula von der Leyen'], `von der Leyen, Ursula. ${REST}`],
  ['a suffix', ['Martin Luther King Jr.'], `King, Martin Luther, Jr. ${REST}`],
])('%s', ([, authors, expected]) => {
  expect(chicago({ ...BILL, authors })).toBe(expected);
});

test('without an author, the publisher stands in that place', () => {
  expect(chicago({ ...BILL, authors: [] })).toBe(
    'Center for Global Development. “Mali’s Bill.” January 16, 2013. Accessed November 25, 2026. https://www.cgdev.org/blog/bill.',
  );
});

test('without author and publisher, the title comes first', () => {
  const { publisher: _, ...unknown } = BILL;
  expect(chicago({ ...unknown, authors: [] })).toBe(
    '“Mali’s Bill.” January 16, 2013. Accessed November 25, 2026. https://www.cgdev.org/blog/bill.',
  );
});

test.for([
  { published: '2013-01', expected: 'Center for Global Development, January 2013.' },
  { published: '2013', expected: 'Center for Global Development, 2013.' },
  { published: undefined, expected: 'Center for Global Development. Accessed' },
])('a date of $published', ({ published, expected }) => {
  const { published: _, ...undated } = BILL;
  expect(chicago({ ...undated, ...(published && { published }) })).toContain(`“Mali’s Bill.” ${expected}`);
});

test('quotation marks in the title become single', () => {
  expect(chicago({ ...BILL, title: 'The “easy” part, and the "hard" one' })).toContain(
    '“The ‘easy’ part, and the ‘hard’ one.”',
  );
});

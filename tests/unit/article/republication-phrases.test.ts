import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { announcesExcerpt, readRepublicationLine } from '../../../utils/core/article/republication-phrases.ts';
import { MARKUP, PHRASES } from '../../fixtures/republication-cases.ts';

describe('republication lines', () => {
  test.each(PHRASES)('reads “$phrase” as $direction', ({ phrase, direction, from }) => {
    const line = readRepublicationLine(phrase);
    expect(line?.direction).toBe(direction);
    expect(line?.from).toBe(from);
  });

  test.each([
    ['This op-ed was originally published in the Financial Times on 3 May 2019.', 'Financial Times'],
    ['A version of this article first appeared in The Hill.', 'The Hill'],
    ['An edited version of this post originally ran on U.S. News & World Report.', 'U.S. News & World Report'],
    ['This article was originally published on September 7, 2011 by The Guardian.', 'The Guardian'],
    ['This post originally appeared in Spanish in El País.', 'El País'],
    ['Reprinted by permission of Foreign Policy.', 'Foreign Policy'],
    ['Reposted from the ONE blog', 'ONE blog'],
    ['Republished with permission from the\u00A0Center for Global Development.', 'Center for Global Development'],
    ['Editor’s note: This commentary originally appeared on allAfrica.com.', 'allAfrica.com'],
    ['This is an edited version of an article that originally appeared in Foreign Affairs.', 'Foreign Affairs'],
    [
      'This blog was first published by the Overseas Development Institute, and is reposted here.',
      'Overseas Development Institute',
    ],
    ['This article, which originally appeared in “The Hill,” is abridged.', 'The Hill'],
  ])('names the source of “%s”', (phrase, from) => {
    expect(readRepublicationLine(phrase)).toMatchObject({ direction: 'in', from });
  });

  test.each([
    'The report, originally published by the World Bank in 2010, was withdrawn.',
    'A study first published in The Lancet found that bed nets work.',
    '“This article originally appeared on The Atlantic,” the notice read.',
    'This post was originally published in 2015 and has been updated.',
    'This article was originally published in English.',
    'The junta first appeared on television on March 22.',
    'By Todd Moss, senior fellow',
    'By Michael Igoe and Adva Saldinger',
    'This week the ministry published the first list of companies.',
    'Read more about it here.',
    'From the article it is clear that nobody in Bamako expected the coup.',
  ])('takes “%s” for no republication line', (phrase) => {
    expect(readRepublicationLine(phrase)).toBeUndefined();
  });

  test.each([
    'This article has also been republished by Wired.',
    'This piece also appeared in The Washington Post.',
    'Republish this article for free under a Creative Commons licence.',
    'Feel free to republish our articles.',
  ])('knows “%s” as said by an original', (phrase) => {
    expect(readRepublicationLine(phrase)?.direction).toBe('out');
  });

  test('says where in a fused paragraph the line stands', () => {
    const text =
      'I will come back to this. Republished with permission from the Center for Global Development. View original article.';
    const line = readRepublicationLine(text)!;
    expect(text.slice(line.start, line.end)).toBe(
      'Republished with permission from the Center for Global Development. View original article.',
    );
  });

  test('knows notes that announce an excerpt', () => {
    expect(announcesExcerpt('… of democracy and stability in Africa. A few excerpts:')).toBe(true);
    expect(announcesExcerpt('From the article: “Mr. Hollande faces a quagmire.”')).toBe(true);
    expect(announcesExcerpt('Republished with permission from the Center for Global Development.')).toBe(false);
  });
});

const collection = new URL('../../../../shared/facts/republication-phrases.json', import.meta.url);

describe('the collection of phrases found on real pages', () => {
  test.skipIf(!existsSync(collection))('has no phrase without a test (skipped where ../shared is absent)', () => {
    const collected = JSON.parse(readFileSync(collection, 'utf8')) as { p: string; dir: string }[];
    for (const { p: phrase, dir } of collected) {
      if (dir.includes('markup')) {
        expect(MARKUP).toContain(phrase);
        continue;
      }
      const expected = dir.startsWith('in') ? 'in' : dir.startsWith('OUT') ? 'out' : undefined;
      expect({ phrase, direction: PHRASES.find((known) => known.phrase === phrase)?.direction }).toEqual({
        phrase,
        direction: expected,
      });
      expect(PHRASES.some((known) => known.phrase === phrase)).toBe(true);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { enclosures } from '@/utils/core/summary/enclosed.ts';
import { standsAlone } from '@/utils/core/summary/stands-alone.ts';

function alone(sentence: string): boolean {
  return standsAlone(sentence, { start: 0, end: sentence.length }, enclosures(sentence));
}

describe('standsAlone', () => {
  test.each([
    ['what is said to the reader', 'Read our report on why a ministry must pay its teachers.'],
    ['what is said to the reader', 'Sign up for the newsletter because the news is in it.'],
    ['what is said to the reader', 'Imagine that a ministry is unable to pay its teachers.'],
    ['what is said to the reader', "Don't forget that a ministry must pay its teachers."],
    ['what is said to the reader', 'Welcome to the ministry, where no teacher is ever paid.'],
    [
      'what is said to the reader behind a dateline',
      'April 5, 2015 -- Imagine that a ministry is unable to pay teachers.',
    ],
    ['a disclaimer', 'The views expressed in this article are those of the ministry alone.'],
    ['what presents the author', 'Awa Diarra is a visiting fellow at the School of Rivers in Gao.'],
    ['the answer in an interview', 'Awa Diarra: The ministry must pay its teachers before the rains.'],
    ['a pointer behind a dateline', 'GAO, Mali — But the ministry has not paid a teacher since May.'],
  ])('%s does not: %s', (_, sentence) => {
    expect(alone(sentence)).toBe(false);
  });

  test.each([
    'GAO, Mali — The ministry has not paid a teacher since the month of May.',
    'Think tanks must say who pays for the ink in their pens.',
    'Thanks to a loan the ministry has paid its teachers in full.',
    'Watch lists are no help to a ministry that must pay teachers.',
    'Awa Diarra is the minister who has paid the teachers of Gao.',
    'One thing is certain: the ministry has not paid a teacher since May.',
  ])('%s', (sentence) => {
    expect(alone(sentence)).toBe(true);
  });
});

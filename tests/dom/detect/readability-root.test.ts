import { expect, test } from 'vitest';
import { findRootByReadability, fixture, parse, storyOf } from './story.ts';

test('finds a root in the live page, and what in it is no story', () => {
  const document = fixture('cgd-2025');
  const before = document.documentElement.outerHTML;
  const found = findRootByReadability(document)!;
  expect(document.contains(found.root)).toBe(true);
  expect(document.documentElement.outerHTML).toBe(before);
  const story = storyOf(found);
  expect(story).toContain('Peacekeepers are sent by governments');
  expect(story).toContain('what is counted is paid');
  expect(story).not.toMatch(/Who Paid for|Pledges made|Junta Watch|nonpartisan|Topics/);
});

test('drops the paywall notice that Readability itself keeps', () => {
  const story = storyOf(findRootByReadability(fixture('devex-opinion'))!);
  expect(story).toContain('It is the wrong conversation.');
  expect(story).not.toContain('free articles left');
  expect(story).not.toContain('CC BY');
});

test('finds nothing on a page without text', () => {
  expect(findRootByReadability(parse('<body><div id="app"></div></body>'))).toBeUndefined();
});

test('does not try a page of 20,000 words', () => {
  expect(findRootByReadability(parse(`<p>${'well '.repeat(20_000)}</p>`))).toBeUndefined();
});

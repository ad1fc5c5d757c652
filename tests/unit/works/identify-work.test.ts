import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '@/utils/core/article/facts.ts';
import { addressesOf, identifyWork } from '@/utils/core/works/identify-work.ts';

const CGD = 'https://www.cgdev.org/blog/after-france-attacks-radicals-mali-what-next-united-states';
const DEVEX = 'https://www.devex.com/news/sponsored/after-france-attacks-radicals-in-mali-80133';

const onDevex: ArticleFacts = {
  site: 'devex',
  url: DEVEX,
  title: 'After France attacks radicals in Mali',
  authors: ['Devex Editor'],
  published: '2013-01-17',
  republication: {
    from: 'Center for Global Development',
    originalUrl: CGD,
    evidence: 'View original article',
    excerpt: true,
  },
};
const onCgd: ArticleFacts = {
  site: 'cgd',
  url: CGD,
  title: 'After France Attacks Radicals in Mali',
  authors: ['Todd Moss'],
  published: '2013-01-16',
};
const first = { newId: '00000000-0000-4000-8000-000000000001', now: '2026-11-01T10:00:00.000Z' };
const second = { newId: '00000000-0000-4000-8000-000000000002', now: '2026-11-02T10:00:00.000Z' };
const third = { newId: '00000000-0000-4000-8000-000000000003', now: '2026-11-03T10:00:00.000Z' };

describe('identifyWork', () => {
  test('a copy that names its original makes a work of two copies', () => {
    const { work, role } = identifyWork(onDevex, [], first);
    expect(role).toBe('republished');
    expect(work.copies).toEqual([
      {
        url: 'cgdev.org/blog/after-france-attacks-radicals-mali-what-next-united-states',
        href: CGD,
        site: 'cgd',
        role: 'original',
      },
      {
        url: 'devex.com/news/sponsored/after-france-attacks-radicals-in-mali-80133',
        href: DEVEX,
        site: 'devex',
        role: 'republished',
        seen: first.now,
      },
    ]);
  });

  test('the original, read after the copy, is the same work and gives it author and date', () => {
    const { work } = identifyWork(onDevex, [], first);
    const again = identifyWork(onCgd, [work], second);
    expect(again).toMatchObject({ role: 'original', absorbed: [] });
    expect(again.work).toMatchObject({ id: first.newId, authors: ['Todd Moss'], published: '2013-01-16' });
  });

  test('the copy, read after the original, leaves author and date as the original gave them', () => {
    const { work, role } = identifyWork(onCgd, [], first);
    expect(role).toBe('unknown');
    const again = identifyWork(onDevex, [work], second);
    expect(again.work).toMatchObject({ id: first.newId, authors: ['Todd Moss'], published: '2013-01-16' });
    expect(again.work.copies.map((copy) => copy.role)).toEqual(['original', 'republished']);
  });

  test('two works that prove to be one become the older', () => {
    const cgd = identifyWork(onCgd, [], first).work;
    const { republication: _, ...unlinked } = onDevex;
    const devex = identifyWork(unlinked, [], second).work;
    const joined = identifyWork(onDevex, [devex, cgd], third);
    expect(joined).toMatchObject({ work: { id: first.newId }, absorbed: [second.newId] });
    expect(joined.work.copies).toHaveLength(2);
  });

  test('reading a page twice changes nothing but when it was seen', () => {
    const once = identifyWork(onDevex, [], first).work;
    const twice = identifyWork(onDevex, [once], second).work;
    expect(twice.copies.map(({ url }) => url).toSorted()).toEqual(once.copies.map(({ url }) => url).toSorted());
    expect(twice).toMatchObject({ id: once.id, title: once.title, authors: once.authors });
  });

  test('a page that names no original is looked for under its own address alone', () => {
    expect(addressesOf(onCgd)).toEqual(['cgdev.org/blog/after-france-attacks-radicals-mali-what-next-united-states']);
  });

  test('the writer named in an editor’s note goes before the editor who posted it', () => {
    expect(identifyWork({ ...onDevex, contributor: 'Todd Moss' }, [], first).work.authors).toEqual(['Todd Moss']);
  });
});

test('a copy on another site belongs to the work of its original, and has no site of ours', () => {
  const { site: _, ...elsewhere } = onDevex;
  const url = 'https://www.example.org/mali?utm_source=mail';
  const original = identifyWork(onCgd, [], first).work;
  const { work, role } = identifyWork({ ...elsewhere, url }, [original], second);
  expect(role).toBe('republished');
  expect(work.id).toBe(original.id);
  expect(work.copies.find((copy) => copy.url === 'example.org/mali')?.site).toBeUndefined();
});

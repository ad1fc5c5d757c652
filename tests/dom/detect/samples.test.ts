import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect, detectArticle, parse, storyOf } from './story.ts';

const folder = join(import.meta.dirname, '../../../../shared/articles');

interface Sample {
  url: string;
  title: string;
  author: string;
  publishedDate: string;
  articleRoot: string;
  mustNotAnnotate: { selector: string }[];
}

function open(name: string): { sample: Sample; document: Document } {
  const sample = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Sample;
  return { sample, document: parse(readFileSync(join(folder, `${name}.html`), 'utf8')) };
}

// These pages carry the text of a real article, which is not part of the project.
describe.skipIf(!existsSync(folder))('the sample pages (skipped where ../shared is absent)', () => {
  test.each(['01-devex-seed-modern', '02-cgd-original-drupal7'])(
    '%s: root, facts and furniture are as expected',
    (name) => {
      const { sample, document } = open(name);
      const found = detect(document, sample.url);
      expect(found.root).toBe(document.querySelector(sample.articleRoot));
      expect(found.facts).toMatchObject({
        url: sample.url,
        title: sample.title,
        authors: [sample.author],
        published: sample.publishedDate,
        language: 'en',
      });
      for (const { selector } of sample.mustNotAnnotate) {
        const unwanted = [...document.querySelectorAll(selector)];
        expect(unwanted.every((element) => !found.root.contains(element) || found.furniture.has(element))).toBe(true);
      }
    },
  );

  test('the Devex copy names its source, its writer and the original', () => {
    const { sample, document } = open('01-devex-seed-modern');
    const found = detect(document, sample.url);
    expect(found.facts.contributor).toBe('Todd Moss');
    expect(found.facts.republication).toEqual({
      from: 'Center for Global Development',
      originalUrl: 'https://www.cgdev.org/blog/after-france-attacks-radicals-mali-what-next-united-states',
      evidence: 'Republished with permission from the Center for Global Development. View original article.',
      excerpt: true,
    });
    const story = storyOf(found);
    expect(story).toMatch(/^Malian and Senegalese soldiers .* in Mali in 2010\.\n+EDITOR’S NOTE:/);
    expect(story).toMatch(/Will the United States\?$/);
    expect(story).not.toContain('CC BY');
  });

  test('the CGD original is nobody’s copy, and its photo credit is no story', () => {
    const { sample, document } = open('02-cgd-original-drupal7');
    const found = detect(document, sample.url);
    expect(found.facts.republication).toBeUndefined();
    expect(found.facts.contributor).toBeUndefined();
    expect(storyOf(found)).not.toContain('Joe Penney');
  });

  test.each([
    ['without classes, ids and labels', (html: string) => html.replace(/ (?:class|id|role|aria-label)="[^"]*"/g, '')],
    [
      'with nothing but div for its regions',
      (html: string) =>
        html
          .replace(/ (?:class|id|role|aria-label)="[^"]*"/g, '')
          .replace(/<(\/?)(?:main|article|section|aside|nav|header|footer)\b/g, '<$1div'),
    ],
    [
      'without metadata',
      (html: string) => html.replace(/<(?:meta|link)[^>]*>/g, '').replace(/<script.*?<\/script>/gs, ''),
    ],
  ])('both tell the same story %s', (_, change) => {
    for (const name of ['01-devex-seed-modern', '02-cgd-original-drupal7']) {
      const { sample, document } = open(name);
      const changed = detect(parse(change(readFileSync(join(folder, `${name}.html`), 'utf8'))), sample.url);
      expect(storyOf(changed)).toBe(storyOf(detect(document, sample.url)));
      expect(changed.facts).toMatchObject({
        title: sample.title,
        authors: [sample.author],
        published: sample.publishedDate,
      });
    }
  });

  test('the listing is no article', () => {
    const { sample, document } = open('03-devex-listing');
    expect(detectArticle(document, sample.url)).toEqual({ kind: 'none', reason: 'not-an-article-address' });
  });

  test('the listing is no article even at the address of one', () => {
    const { document } = open('03-devex-listing');
    expect(detectArticle(document, 'https://www.devex.com/news/latest-from-mali-80001')).toEqual({
      kind: 'none',
      reason: 'listing',
    });
  });
});

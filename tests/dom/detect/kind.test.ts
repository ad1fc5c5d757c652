import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detect, parse } from './story.ts';

const URL = 'https://www.devex.com/news/wells-outlive-projects-67012';
const STORY = '<p>The wells of the north were dug by three projects, and two of them have gone home since.</p>'.repeat(
  9,
);

/** An article of this title, with something in its head and above the title. */
function kindOf({ title = 'Wells outlive projects', head = '', above = '' }): string | undefined {
  const page = `<head><title>${title}</title>${head}</head><body><main>${above}<article><h1>${title}</h1>${STORY}</article></main></body>`;
  return detect(parse(page), URL).facts.kind;
}

const ld = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', url: URL, ...fields })}</script>`;

test.for([
  ['its title says so', { title: 'Opinion: Wells outlive projects' }],
  ['its title says so in another word', { title: 'Op-ed: Wells outlive projects' }],
  ['its JSON-LD files it so', { head: ld({ articleSection: 'Opinion' }) }],
  ['its JSON-LD files it so among others', { head: ld({ articleSection: ['Commentary', 'Water'] }) }],
  ['its metadata file it so', { head: '<meta property="article:section" content="Opinion">' }],
  ['a crumb above the title says so', { above: '<ul><li><a href="/news">News</a></li><li>Opinion</li></ul>' }],
] as const)('an article is an opinion where %s', ([, page]) => {
  expect(kindOf(page)).toBe('opinion');
});

test.for([
  ['nothing says so', {}],
  ['its title only speaks of one', { title: 'Opinion polls: what wells tell' }],
  ['the line above speaks of one', { above: '<p>In our opinion</p>' }],
  [
    'another article is one',
    { head: ld({ url: 'https://www.devex.com/news/another-67013', articleSection: 'Opinion' }) },
  ],
] as const)('an article is none where %s', ([, page]) => {
  expect(kindOf(page)).toBeUndefined();
});

const sample = join(import.meta.dirname, '../../../../shared/articles/01-devex-seed-modern.html');

test.runIf(existsSync(sample))('the sample page says so by its crumbs', () => {
  const url = 'https://www.devex.com/news/sponsored/after-france-attacks-radicals-in-mali-80133';
  expect(detect(parse(readFileSync(sample, 'utf8')), url).facts.kind).toBe('opinion');
});

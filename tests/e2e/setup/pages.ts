/** The pages that the end-to-end tests open: the demo pair and the shared samples. Hostile ones have a file of their own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPages, type StoredPage } from '../../../scripts/driver/pages.ts';
import { root } from '../../../scripts/run.ts';

const OWN = join(root, 'tests', 'fixtures', 'e2e');
const SHARED = join(root, '..', 'shared', 'articles');

const [demoDevex, demoCgd] = demoPages();
if (!demoDevex || !demoCgd) throw new Error('The demo pair is not complete.');

/** The demo article as Devex has it, and as CGD has it. */
export const DEVEX = demoDevex.url;
export const CGD = demoCgd.url;

/** A story in lines so short that only Readability finds it. */
export const SHORT_LINES = 'https://www.devex.com/news/what-the-drivers-said-90003';
export const DARK = 'https://www.devex.com/news/the-night-convoy-90004';
const ownPages: StoredPage[] = [
  { url: SHORT_LINES, file: join(OWN, 'short-lines.html') },
  { url: DARK, file: join(OWN, 'dark.html') },
];

/** A sample page of the brief, with what is expected of it. Its text is somebody else's and stays where it is. */
export interface Sample extends StoredPage {
  name: string;
  mustAnnotate: { term: string; surface?: string; count: number }[];
  mustNotAnnotate: { selector: string }[];
}

export const hasSamples = existsSync(SHARED);

export const samples: Sample[] = hasSamples
  ? ['01-devex-seed-modern', '02-cgd-original-drupal7', '03-devex-listing'].map((name) => ({
      ...(JSON.parse(readFileSync(join(SHARED, `${name}.json`), 'utf8')) as Sample),
      name,
      file: join(SHARED, `${name}.html`),
    }))
  : [];

export const allPages: StoredPage[] = [...demoPages(), ...samples, ...ownPages];

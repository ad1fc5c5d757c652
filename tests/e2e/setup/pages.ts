/** The pages that the end-to-end tests open: the demo pair, the shared samples, and our own. */
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

/** Pages of our own, each for one thing that a page can do to us. */
export const NAMED_FORMS = 'https://www.devex.com/news/a-form-named-browser-90001';
export const STRICT = 'https://www.devex.com/news/a-strict-policy-90002';
export const DARK = 'https://www.devex.com/news/a-dark-page-90003';
const ownPages: StoredPage[] = [
  { url: NAMED_FORMS, file: join(OWN, 'named-forms.html') },
  { url: DARK, file: join(OWN, 'dark.html') },
  {
    url: STRICT,
    file: join(OWN, 'strict.html'),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
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

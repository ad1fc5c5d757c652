/** Pages that work against us: each tells the same story, and does one thing to whoever reads along. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { root } from '../../../scripts/run.ts';

const FOLDER = join(root, 'tests', 'fixtures', 'hostile');
const AT_DEVEX = 'https://www.devex.com/news/hostile-';

/** What is marked in the story, in text order. */
export const TERMS = ['OBE', 'ECOWAS', 'Africom'];

const HEADERS: Record<string, Record<string, string>> = {
  'strict-policy': {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

/** The address at which the fixture of this name is served. */
export function hostileUrl(name: string): string {
  return `${AT_DEVEX}${name}-90100`;
}

/** The page as it is served: its two comments replaced by what makes it an article, and by the story. */
export function hostilePage(name: string): string {
  const title = `Who pays for the next convoy? (${name})`;
  const head = [
    '<meta charset="utf-8">',
    `<title>${title} | Devex</title>`,
    `<link rel="canonical" href="${hostileUrl(name)}">`,
    '<meta property="og:type" content="article">',
    '<meta property="og:title" content="Who pays for the next convoy?">',
  ].join('\n');
  return read(name)
    .replace('<!-- head -->', () => head)
    .replace('<!-- story -->', () => read('story'));
}

/** What is served at an address, if a hostile page is. */
export function hostileResponse(url: string): { headers: Record<string, string>; body: string } | undefined {
  if (!url.startsWith(AT_DEVEX)) return undefined;
  const name = url.slice(AT_DEVEX.length).replace(/-\d+$/, '');
  return { headers: HEADERS[name] ?? {}, body: hostilePage(name) };
}

export async function serveHostilePages(context: BrowserContext): Promise<void> {
  await context.route(`${AT_DEVEX}*`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', ...hostileResponse(route.request().url()) }),
  );
}

function read(name: string): string {
  return readFileSync(join(FOLDER, `${name}.html`), 'utf8');
}

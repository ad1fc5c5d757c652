/** Serving stored pages at their real addresses, by interception: no request leaves the machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { root } from '../run.ts';

export interface StoredPage {
  url: string;
  /** The absolute path of its HTML. */
  file: string;
  /** Response headers beyond the content type, such as a content security policy. */
  headers?: Record<string, string>;
}

const OUR_SITES = /^https:\/\/(www\.)?(devex\.com|cgdev\.org)\//;
const NOT_HERE =
  '<!doctype html><html lang="en"><title>Not here</title><p>This page is not part of the demonstration.</p>';

/** Our own pair of pages: the Devex copy first, then the original at CGD. */
export function demoPages(): StoredPage[] {
  const folder = join(root, 'tests', 'fixtures', 'demo');
  const { pages } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { pages: StoredPage[] };
  return pages.map(({ url, file }) => ({ url, file: join(folder, file) }));
}

/** Answers every request to Devex and CGD: with the stored page of that address, or with a small 404 page. */
export async function servePages(context: BrowserContext, pages: StoredPage[]): Promise<void> {
  const byAddress = new Map(pages.map((page) => [page.url, page]));
  await context.route(OUR_SITES, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const page = byAddress.get(origin + pathname);
    await route.fulfill({
      status: page ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      headers: page?.headers ?? {},
      body: page ? readFileSync(page.file) : NOT_HERE,
    });
  });
}

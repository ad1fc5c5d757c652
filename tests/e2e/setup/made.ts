/** Pages that are made in code instead of being stored. */
import type { Page } from 'playwright-core';
import { waitForMarks } from '../../../scripts/driver/marks.ts';
import type { MadePage } from '../../fixtures/made-page.ts';
import type { Extension } from './chromium.ts';

/** Serves a page at its address, opens it, and waits until something is marked: on the largest, for long. */
export async function openMade({ context, open }: Extension, { url, html }: MadePage): Promise<Page> {
  await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const page = await open(url);
  await waitForMarks(page, 60_000);
  return page;
}

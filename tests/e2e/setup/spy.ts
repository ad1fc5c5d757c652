/** What a page has seen of us, and what its console has heard. */
import type { Page } from 'playwright-core';
import { sessionOf } from './own-world.ts';
import { listenInPage } from './spy-ears.ts';
import { lookInPage } from './spy-eyes.ts';
import { spyInPage, type SpyReport } from './spy-in-page.ts';
import { tapPrototypes } from './spy-taps.ts';

/** Everything that our scripts in a page's tab have complained of, in whatever world. */
export type Complaints = readonly string[];

/** Has the next document of this page spied out by itself, and listens to the console. */
export async function plantSpy(page: Page): Promise<Complaints> {
  const complaints: string[] = [];
  const session = await sessionOf(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    complaints.push(`exception: ${exception?.description ?? text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    complaints.push(`console.${type}: ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    complaints.push(`${level}: ${text} ${url ?? ''}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  for (const script of [spyInPage, listenInPage, lookInPage, tapPrototypes]) await page.addInitScript(script);
  return complaints;
}

/** All that the page has seen until now. */
export async function spied(page: Page): Promise<SpyReport> {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'spy.report()' });
  return JSON.parse(String(result.value)) as SpyReport;
}

/** Where the page has come upon any of these words. */
export function findings({ seen }: SpyReport, secrets: readonly string[]): string[] {
  return secrets.flatMap((secret) =>
    seen.flatMap((entry) => {
      const at = entry.indexOf(secret);
      return at < 0 ? [] : [`${entry.slice(0, 40)} … ${entry.slice(Math.max(0, at - 40), at + secret.length + 40)}`];
    }),
  );
}

/**
 * Sites that the reader has added ("Always on example.org"): our scripts start there by themselves.
 *
 * The browser's list of permissions is the only record of them. Whatever changes it, here or in the browser's own
 * settings, the scripts registered follow it.
 */
import { browser } from 'wxt/browser';
import { GRANTED_PATTERNS } from '@/utils/core/article/addresses.ts';
import { addedPatterns } from '@/utils/platform/grants.ts';
import { bringToOpenPages } from './bring.ts';

/** As the manifest has them for the two sites. */
export const SCRIPTS = [
  { id: 'guard', js: ['guard.js'], runAt: 'document_start' as const },
  { id: 'article', js: ['article.js'], css: ['assets/marks.css'], runAt: 'document_idle' as const },
];

export function followAddedSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void follow(origins));
  browser.permissions.onRemoved.addListener(() => void follow());
  // An update takes the registered scripts away, and a background may have been stopped on its way to register some.
  browser.runtime.onInstalled.addListener(() => void follow());
  browser.runtime.onStartup.addListener(() => void follow());
}

/** One after the other: each begins from what the one before has registered. */
let lastFollowed: Promise<unknown> = Promise.resolve();

function follow(added: string[] = []): Promise<void> {
  const following = lastFollowed.then(register);
  lastFollowed = following.catch(() => undefined);
  return following.then(() => (added.length > 0 ? bringToOpenPages(added) : undefined));
}

async function register(): Promise<void> {
  const matches = await addedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: SCRIPTS.map(({ id }) => id) });
  const ids = registered.map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    SCRIPTS.map((script) => ({ ...script, matches, excludeMatches: GRANTED_PATTERNS })),
  );
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCard } from './setup/actions.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { textOf, waitForNode } from './setup/overlay.ts';
import { CGD, DARK, DEVEX } from './setup/pages.ts';
import { storedMeetings } from './setup/stored.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension.close());

/** What a card says, in an article that is opened anew. */
async function cardIn(url: string, words: string): Promise<string> {
  const page = await extension.openArticle(url);
  await openCard(page, words);
  const text = await textOf(page, await waitForNode(page, ['dialog', words]));
  await page.close();
  return text;
}

const titleOf = async (sense: string) => (await storedMeetings(extension.worker))[sense];

test('a card names the last other article in which the term was met, and none of its own copies', async () => {
  expect(await cardIn(DEVEX, 'ECOWAS')).not.toContain('Met before');
  await expect.poll(() => titleOf('ecowas/bloc')).toMatch(/^Opinion: France has bought Mali time/);
  expect(await cardIn(CGD, 'ECOWAS')).not.toContain('Met before');

  expect(await cardIn(DARK, 'ECOWAS')).toMatch(
    /Met before: France Has Bought Mali Time\. Who Pays for the Rest\?, \d+ \w{3}$/m,
  );
  await expect.poll(() => titleOf('ecowas/bloc')).toBe('The night convoy');
  expect(await cardIn(DEVEX, 'ECOWAS')).toMatch(/Met before: The night convoy, \d+ \w{3}$/m);
  // Read again, it goes on naming the other one.
  await expect.poll(() => titleOf('ecowas/bloc')).toMatch(/^France Has Bought Mali Time/);
  expect(await cardIn(DEVEX, 'ECOWAS')).toMatch(/Met before: The night convoy, \d+ \w{3}$/m);
});

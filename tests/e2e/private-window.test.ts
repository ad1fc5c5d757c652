import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForMarks } from '../../scripts/driver/marks.ts';
import { otherSitePage } from '../fixtures/other-sites.ts';
import { typeNote } from './setup/actions.ts';
import { pressActionPrivately, serveOtherSites } from './setup/other-sites.ts';
import { noteText, statusOf } from './setup/overlay.ts';
import { DEVEX } from './setup/pages.ts';
import { launchForPrivateWindows, openPrivately } from './setup/private-window.ts';

let extension: Awaited<ReturnType<typeof launchForPrivateWindows>>;

beforeAll(async () => {
  extension = await launchForPrivateWindows({ pressesAction: true });
  await serveOtherSites(extension, otherSitePage);
});
afterAll(() => extension.dispose());

/** How much is in each store of the extension's database. */
function stored(): Promise<Record<string, number>> {
  return extension.worker.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('glossator');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const counts: Record<string, number> = {};
    for (const name of database.objectStoreNames) {
      counts[name] = await new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).count();
        request.addEventListener('success', () => resolve(request.result));
      });
    }
    database.close();
    return counts;
  });
}

test('in a private window terms are explained, the note editor says that nothing is written, and nothing is', async () => {
  const page = await openPrivately(extension, DEVEX);
  await waitForMarks(page);
  await typeNote(page, 'OBE', 'Only for now.');
  await page.waitForTimeout(2_000);
  expect(await statusOf(page)).toContain('Private window: nothing is written here.');
  expect(await noteText(page)).toBe('Only for now.');
  expect(await stored()).toEqual({ annotations: 0, known: 0, met: 0, works: 0 });
});

test('in a private window another site’s page can be explained, and its site not added', async () => {
  const page = await openPrivately(extension, 'https://news.example.org/plain');
  const popup = await pressActionPrivately(extension, page);
  await popup.getByRole('button', { name: 'Explain this page' }).waitFor();
  expect(await popup.locator('main button').allInnerTexts()).toEqual(['Explain this page']);
  await popup.getByRole('button', { name: 'Explain this page' }).click();
  await waitForMarks(page);
  expect(await stored()).toEqual({ annotations: 0, known: 0, met: 0, works: 0 });
});

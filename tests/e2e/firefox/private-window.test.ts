import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeNote } from '../setup/firefox/actions.ts';
import { stored } from '../setup/firefox/database.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { waitForMarks } from '../setup/firefox/marks.ts';
import { noteText, statusOf } from '../setup/firefox/overlay.ts';
import { openPrivately } from '../setup/firefox/private-window.ts';
import { pause } from '../setup/firefox/until.ts';
import { DEVEX } from '../setup/pages.ts';

describe.skipIf(hasNoFirefox)('in a private window of Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ allowsPrivate: true });
  });
  afterAll(() => firefox?.close());

  test('terms are explained, the note editor says that nothing is written, and nothing is, as it would be in another window', async () => {
    const page = await openPrivately(firefox.browser, DEVEX);
    await waitForMarks(page);
    await typeNote(page, 'OBE', 'Only for now.');
    await expect.poll(() => statusOf(page)).toContain('Private window: nothing is written here.');
    await pause(2_000);
    expect(await noteText(page)).toBe('Only for now.');
    await page.close();
    expect(await stored(firefox.browser)).toEqual({ annotations: 0, known: 0, met: 0, works: 0 });
    await firefox.openArticle(DEVEX);
    await expect.poll(async () => (await stored(firefox.browser))['met']).toBeGreaterThan(0);
    expect(await stored(firefox.browser)).toMatchObject({ annotations: 0, known: 0, works: 1 });
  });
});

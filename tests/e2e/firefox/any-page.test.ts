import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { waitForMarks, wordsMarkedOn } from '../setup/firefox/marks.ts';
import { pressInToolbarPopup, toolbarPopupOn } from '../setup/firefox/popup.ts';
import { ELSEWHERE } from '../setup/firefox/server.ts';

describe.skipIf(hasNoFirefox)('a page of another site in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    // The browser's own question cannot be answered by a test; without this it would wait for ever.
    firefox = await launchFirefox({ preferences: { 'extensions.webextOptionalPermissionPrompts': false } });
  });
  afterAll(() => firefox?.close());

  test('is explained once, when the reader says so in the popup', async () => {
    const page = await firefox.open(ELSEWHERE);
    const words = await toolbarPopupOn(page);
    await expect.poll(words).toContain('Explain this page');
    await pressInToolbarPopup(firefox.browser, 'Explain this page');
    await waitForMarks(page);
    expect(await wordsMarkedOn(page)).toContain('Africom');
    await expect.poll(words).toContain('Ministers meet');
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await wordsMarkedOn(page)).toEqual([]);
  });

  test('is read by itself once its site is added', async () => {
    const page = await firefox.open(ELSEWHERE);
    const words = await toolbarPopupOn(page);
    await expect.poll(words).toContain('Always on news.example');
    await pressInToolbarPopup(firefox.browser, 'Always on news.example');
    await waitForMarks(page);
    const later = await firefox.openArticle(ELSEWHERE);
    expect(await wordsMarkedOn(later)).toContain('Africom');

    const added = await toolbarPopupOn(later);
    await expect.poll(added).toContain('Settings');
    await pressInToolbarPopup(firefox.browser, 'Settings');
    await expect.poll(added).toContain('Always on news.example');
    await pressInToolbarPopup(firefox.browser, 'Always on news.example');
    await expect
      .poll(async () => {
        const again = await firefox.open(ELSEWHERE);
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return wordsMarkedOn(again);
      })
      .toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openUnreported } from '../setup/firefox/extension.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { popupFor, textOf, toolbarPopupOn } from '../setup/firefox/popup.ts';
import { ELSEWHERE } from '../setup/firefox/server.ts';
import { DEVEX, hasSamples } from '../setup/pages.ts';

describe.skipIf(hasNoFirefox)('the popup in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  const popupAt = async (url: string) => popupFor(await firefox.open(url));

  test('opens from the toolbar by Alt+Shift+G, and speaks of the tab in front', async () => {
    const onArticle = await toolbarPopupOn(await firefox.openArticle(DEVEX));
    await expect.poll(onArticle).toContain('Opinion: France has bought Mali time. Who pays for the rest?');
    const elsewhere = await toolbarPopupOn(await firefox.open(ELSEWHERE));
    await expect.poll(elsewhere).toContain('devex.com and cgdev.org');
  });

  test.skipIf(!hasSamples)('says that a listing is no article', async () => {
    const popup = await popupAt('https://www.devex.com/news');
    await expect.poll(() => textOf(popup, 'main')).toContain('Not an article');
    expect(await textOf(popup, 'main')).toContain('nothing is marked');
  });

  test('says that a page of the browser itself cannot be read', async () => {
    const text = await toolbarPopupOn(await openUnreported(firefox.browser, 'about:support'));
    await expect.poll(text).toContain('The browser does not let extensions read this page.');
  });

  test('says on which sites it runs, on an empty page', async () => {
    expect(await textOf(await popupAt('about:blank'), 'main')).toContain('devex.com and cgdev.org');
  });

  test('says on which sites it runs, on another one', async () => {
    expect(await textOf(await popupAt(ELSEWHERE), 'main')).toContain('devex.com and cgdev.org');
  });
});

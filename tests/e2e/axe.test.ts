import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForPopup } from '../../scripts/driver/extension.ts';
import { judge, serveHarness } from './setup/axe.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { DEVEX } from './setup/pages.ts';
import { unfoldSettings } from './setup/popup.ts';

const SURFACES = ['glance', 'card', 'uncertain-card', 'editor', 'list', 'notice', 'pinned'];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  let extension: Extension;
  let addressOf: (surface: string, theme: string) => string;

  beforeAll(async () => {
    extension = await launchExtension({ colorScheme: theme });
    addressOf = await serveHarness(extension.context);
  });
  afterAll(() => extension.close());

  test.each(SURFACES)('axe finds nothing wrong with the %s', async (surface) => {
    const page = await extension.open(addressOf(surface, theme));
    await page.locator('main > :nth-child(2)').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(200);
    const { seen, violations } = await judge(page);
    expect(violations).toEqual([]);
    expect(seen).toBeGreaterThan(10);
    await page.close();
  });

  test('axe finds nothing wrong with the popup of an article', async () => {
    const popup = await extension.popupFor(await extension.openArticle(DEVEX));
    await waitForPopup(popup);
    await popup.getByRole('button', { name: 'Copy citation' }).click();
    const { seen, violations } = await judge(popup);
    expect(violations).toEqual([]);
    expect(seen).toBeGreaterThan(50);
    await unfoldSettings(popup);
    expect((await judge(popup)).violations).toEqual([]);
  });

  test('axe finds nothing wrong with the popup of a page that cannot be read', async () => {
    const popup = await extension.popupFor(await extension.open('about:blank'));
    await waitForPopup(popup);
    const { seen, violations } = await judge(popup);
    expect(violations).toEqual([]);
    expect(seen).toBeGreaterThan(10);
  });
});

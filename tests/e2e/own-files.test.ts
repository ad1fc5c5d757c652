/** The background reads its glossaries from the extension's own files, and can reach nothing else. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { waitForPopup } from '../../scripts/driver/extension.ts';
import { marksOn } from '../../scripts/driver/marks.ts';
import { launchExtension, type Extension } from './setup/chromium.ts';
import { DEVEX } from './setup/pages.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await launchExtension();
});
afterEach(() => extension.reset());
afterAll(() => extension.close());

/** Sends a request; gives the rule by which the browser refused it, if it did. */
async function send(address: string): Promise<string | undefined> {
  const refused = new Promise<string>((resolve) => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), {
      once: true,
    });
  });
  const sent = fetch(address, { mode: 'no-cors' }).then(() => undefined);
  return sent.catch(() => refused);
}

// The first test: once read, they are kept as long as the background runs.
test('glossaries that cannot be read are said to be so, and read at the next try', async () => {
  await extension.worker.evaluate(() => {
    const own = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new TypeError('The disk is gone.'));
    Object.assign(globalThis, { mend: () => void (globalThis.fetch = own) });
  });
  const page = await extension.open(DEVEX);
  const popup = await extension.popupFor(page);
  await popup.getByText('The glossary could not be opened').waitFor();
  await extension.worker.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(0);
});

test.each(['https://www.devex.com/', 'https://example.com/'])('the background cannot reach %s', async (address) => {
  expect(await extension.worker.evaluate(send, address)).toBe('connect-src');
});

test('no more can the popup', async () => {
  const popup = await extension.popupFor(await extension.openArticle(DEVEX));
  await waitForPopup(popup);
  expect(await popup.evaluate(send, 'https://www.devex.com/')).toBe('connect-src');
});

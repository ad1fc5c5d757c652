import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCard } from '../setup/firefox/actions.ts';
import { putInPlace } from '../setup/firefox/database.ts';
import { hasNoFirefox, launchFirefox, type Firefox } from '../setup/firefox/firefox.ts';
import { wordsMarkedOn } from '../setup/firefox/marks.ts';
import { cardText } from '../setup/firefox/overlay.ts';
import { CGD } from '../setup/pages.ts';

describe.skipIf(hasNoFirefox)('the database in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ viewport: { width: 1280, height: 6_000 } });
  });
  afterAll(() => firefox?.close());

  test.each([1, 2] as const)('has what version %d kept: note, work and known sense', async (version) => {
    // The background has the database open: deleting it also proves that it lets go.
    await firefox.openArticle(CGD);
    await putInPlace(firefox.browser, version);

    const page = await firefox.openArticle(CGD);
    expect(await wordsMarkedOn(page)).not.toContain('Africom');
    await openCard(page, 'ECOWAS');
    expect(await cardText(page, 'ECOWAS')).toContain('Fifteen members when this was written.');
  });
});

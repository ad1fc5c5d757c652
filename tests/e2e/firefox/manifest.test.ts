import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds } from '../../../scripts/run.ts';

describe('the manifest of the build for Firefox', () => {
  const manifest = JSON.parse(readFileSync(join(builds.firefox, 'manifest.json'), 'utf8')) as {
    manifest_version: number;
    background: object;
    browser_specific_settings: object;
    action: object;
    minimum_chrome_version?: string;
    incognito?: string;
  };

  test('names the extension, the oldest Firefox on desks and phones, and that no data is collected', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.browser_specific_settings).toEqual({
      gecko: {
        id: 'glossator@glossator.example',
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '149.0' },
    });
  });

  test('has an event page, which Firefox may stop, and no service worker, which it does not know', () => {
    expect(manifest.background).toEqual({ scripts: ['background.js'] });
  });

  test('has a popup for the toolbar, which a phone opens as a page', () => {
    expect(manifest.action).toEqual({ default_title: 'Glossator', default_popup: 'popup.html' });
  });

  test('lets the reader decide on private windows', () => {
    expect(manifest.incognito ?? 'spanning').toBe('spanning');
  });
});

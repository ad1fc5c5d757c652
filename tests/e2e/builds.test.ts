import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builds, root } from '../../scripts/run.ts';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown[];
}

const IN_PAGES = [
  'guard.js',
  'article.js',
  'overlay.js',
  'aside.js',
  'lines.js',
  'pins.js',
  'note-editor.js',
  'readability.js',
];
const SHOWING_CARDS = ['guard.js', 'article.js', 'overlay.js'];
const KILOBYTE = 1024;

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(join(builds[browser], 'manifest.json'), 'utf8')) as Manifest;

  test('asks for the two sites and nothing else of the web', () => {
    expect(manifest.host_permissions.toSorted()).toEqual([
      'https://cgdev.org/*',
      'https://devex.com/*',
      'https://www.cgdev.org/*',
      'https://www.devex.com/*',
    ]);
    // Any other site is asked for when its reader adds it, and none over plain http.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  test('lets no page load any of its files', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  test.each(IN_PAGES)('carries no validator in %s', (file) => {
    expect(readFileSync(join(builds[browser], file), 'utf8')).not.toMatch(/ZodError|_zod\b/);
  });

  const gzipped = (...files: string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(builds[browser], file)), { level: 9 }).length, 0);

  test('brings at most 12 KB (gzip) to every page', () => {
    expect(gzipped('guard.js', 'article.js')).toBeLessThanOrEqual(12 * KILOBYTE);
  });

  test('brings at most 30 KB (gzip) to a page with its cards', () => {
    expect(gzipped(...SHOWING_CARDS)).toBeLessThanOrEqual(30 * KILOBYTE);
  });

  test('has nothing of the editor or of Readability in what shows a card', () => {
    const shown = SHOWING_CARDS.map((file) => readFileSync(join(builds[browser], file), 'utf8'));
    expect(shown.join('\n')).not.toMatch(/gl-note-editor|charThreshold/);
  });

  const callsOut = (file: string) =>
    readFileSync(join(builds[browser], file), 'utf8').match(
      /\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon/g,
    ) ?? [];

  test.each(IN_PAGES)('has no call to the network in %s', (file) => {
    expect(callsOut(file)).toEqual([]);
  });

  test('has one such call in the background, for its glossaries', () => {
    expect(callsOut('background.js')).toEqual(['fetch(']);
    expect(readFileSync(join(builds[browser], 'assets/glossaries.txt'), 'utf8')).toMatch(/^\{"root":/);
  });

  test('has the browser refuse its own pages and background all but its own files', () => {
    const rules = manifest.content_security_policy.extension_pages.split('; ');
    expect(rules[0]).toBe("default-src 'none'");
    expect(rules.slice(1).map((rule) => rule.split(' ').slice(1))).toEqual(rules.slice(1).map(() => ["'self'"]));
  });
});

test('Mozilla’s linter finds no error in the build for Firefox', async () => {
  const linter = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const options = ['lint', '--source-dir', builds.firefox, '--output', 'json', '--no-config-discovery'];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, [linter, ...options], { env }).catch(
    (failed: { stdout: string }) => failed,
  );
  expect((JSON.parse(stdout) as { errors: unknown[] }).errors).toEqual([]);
});

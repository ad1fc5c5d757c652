import { expect, test } from 'vitest';
import { changeSettings } from '@/utils/core/change-settings.ts';
import { Settings, SettingsChange } from '@/utils/core/settings.ts';

const defaults = Settings.parse({});

test('what was never chosen has its default', () => {
  expect(defaults).toEqual({
    level: 'key',
    idioms: false,
    pagesOff: [],
    sitesOff: [],
    printExplanations: false,
    sayCount: false,
    theme: 'page',
  });
});

test('choices kept by an earlier version stay, and what it did not know has its default', () => {
  const kept = { level: 'more', idioms: true, pagesOff: ['devex.com/a'], sitesOff: [], printExplanations: true };
  expect(Settings.parse(kept)).toEqual({ ...kept, sayCount: false, theme: 'page' });
});

test.each<[SettingsChange, Partial<Settings>]>([
  [{ set: 'level', level: 'all' }, { level: 'all' }],
  [{ set: 'sayCount', on: true }, { sayCount: true }],
  [{ set: 'theme', theme: 'dark' }, { theme: 'dark' }],
  [{ set: 'page', url: 'devex.com/a', on: false }, { pagesOff: ['devex.com/a'] }],
  [{ set: 'site', site: 'cgd', on: false }, { sitesOff: ['cgd'] }],
])('a change makes one choice another: %o', (change, expected) => {
  expect(changeSettings(defaults, SettingsChange.parse(change))).toEqual({ ...defaults, ...expected });
});

test('no change has a name that is none of ours', () => {
  expect(SettingsChange.safeParse({ set: 'pagesOff', on: true }).success).toBe(false);
});

import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Welcome, type WelcomeWiring } from '@/entrypoints/welcome/Welcome.tsx';
import { changeSettings } from '@/utils/core/change-settings.ts';
import { DEFAULT_SETTINGS } from '@/utils/core/default-settings.ts';
import type { Settings } from '@/utils/core/settings.ts';
import { allWords, mount, press } from '../popup/mount.tsx';

const defaults: Settings = { ...DEFAULT_SETTINGS, pagesOff: [], sitesOff: [] };

async function show(more: Partial<WelcomeWiring> = {}) {
  let settings = defaults;
  const wiring = {
    getSettings: async () => settings,
    changeSettings: vi.fn<WelcomeWiring['changeSettings']>(async (change) => {
      settings = changeSettings(settings, change);
      return settings;
    }),
    onChanged: () => undefined,
    getShortcuts: async () => [
      { name: '_execute_action', description: 'Sum the article up', keys: 'Alt+Shift+G' },
      { name: 'next-term', description: 'Explain the next term', keys: '' },
    ],
    setKeys: vi.fn(),
  };
  mount(<Welcome wiring={{ ...wiring, ...more }} />);
  await settled();
  return wiring;
}

const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));
const chosen = () => allWords('label:has(:checked)');

test('says what it does, what it never does, what it asks, and its keys', async () => {
  await show();
  expect(allWords('h1, h2')).toEqual([
    'Glossator explains the jargon of articles where it stands',
    'What it does',
    'What it never does',
    'What would you like?',
    'Keys',
  ]);
});

test('a key that is not set is said not to be, with the way to set it', async () => {
  const { setKeys } = await show();
  expect(allWords('.keys > div')).toEqual(['Sum the article upAlt+Shift+G', 'Explain the next termnot set']);
  press('Set keys in the browser');
  expect(setKeys).toHaveBeenCalledOnce();
});

test('where there are no keys nothing is said of them', async () => {
  await show({ getShortcuts: async () => [], setKeys: undefined });
  expect(allWords('h2')).not.toContain('Keys');
});

test('every answer counts at once', async () => {
  const { changeSettings: changed } = await show();
  expect(chosen()).toEqual(['Key', 'Yes']);
  for (const name of [
    'All',
    'No: explain idioms too',
    'Tell me by voice how many terms an article has, for screen readers',
  ]) {
    press(name);
    await settled();
  }
  expect(changed.mock.calls.flat()).toEqual([
    { set: 'level', level: 'all' },
    { set: 'idioms', on: true },
    { set: 'sayCount', on: true },
  ]);
  expect(chosen()).toHaveLength(3);
  press('Yes');
  await settled();
  expect(changed.mock.lastCall).toEqual([{ set: 'idioms', on: false }]);
});

test('an answer that could not be kept is taken back, and that is said', async () => {
  await show({ changeSettings: () => Promise.reject(new Error('The background did not answer.')) });
  press('All');
  await settled();
  expect(chosen()).toEqual(['Key', 'Yes']);
  expect(allWords('[role="status"]')).toEqual(['Not changed: Glossator did not answer. Nothing is lost.']);
});

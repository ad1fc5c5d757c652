/** The reader's choices, kept by the browser. */
import { browser } from 'wxt/browser';
import { changeSettings } from '@/utils/core/change-settings.ts';
import { Settings, type SettingsChange } from '@/utils/core/settings.ts';

const KEY = 'settings';

/** The settings; the defaults where nothing, or nothing intelligible, is kept. */
export async function readSettings(): Promise<Settings> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  const parsed = Settings.safeParse(kept ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}

/** One change after the other: each begins from what the one before has kept. */
let lastChange: Promise<unknown> = Promise.resolve();

/** Changes one setting, keeps all and gives them. */
export function writeSettings(change: SettingsChange): Promise<Settings> {
  const changing = lastChange.then(() => changeKept(change));
  lastChange = changing.catch(() => undefined);
  return changing;
}

async function changeKept(change: SettingsChange): Promise<Settings> {
  const changed = changeSettings(await readSettings(), change);
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

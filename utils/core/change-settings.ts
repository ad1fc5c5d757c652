import type { Settings, SettingsChange } from './settings.ts';

/** The settings with a change made. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  switch (change.set) {
    case 'level':
      return { ...settings, level: change.level };
    case 'theme':
      return { ...settings, theme: change.theme };
    case 'idioms':
    case 'printExplanations':
    case 'sayCount':
      return { ...settings, [change.set]: change.on };
    case 'page':
      return { ...settings, pagesOff: without(settings.pagesOff, change.url, change.on) };
    case 'site':
      return { ...settings, sitesOff: without(settings.sitesOff, change.site, change.on) };
  }
}

function without<T>(list: T[], item: T, on: boolean): T[] {
  const rest = list.filter((other) => other !== item);
  return on ? rest : [...rest, item];
}

import { answerExtensionPage } from '@/utils/platform/answer.ts';
import { readSettings, writeSettings } from '@/utils/platform/settings.ts';
import { publish } from './publish.ts';

/** Gives and changes the reader's settings. */
export function answerSettings(): void {
  answerExtensionPage('getSettings', () => readSettings());
  answerExtensionPage('changeSettings', async (change) => {
    const settings = await writeSettings(change);
    await publish('settings');
    return settings;
  });
}

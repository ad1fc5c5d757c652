/** The extension's English texts, as `browser.i18n` gives them. */
import messages from '@/assets/public/_locales/en/messages.json';
import type { Texts } from '@/components/texts.ts';

export const english: Texts = (key, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, number: string) => String(substitutions[Number(number) - 1] ?? ''));

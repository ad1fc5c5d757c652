import type { Site } from '@/utils/core/article/addresses.ts';
import type { Settings, SettingsChange } from '@/utils/core/settings.ts';
import { DOMAIN } from './place-name.ts';
import { useTexts } from '../texts.ts';

export interface OffNoticeProps {
  settings: Settings;
  pageUrl: string;
  /** Undefined on pages of other sites, which can be off by page alone. */
  site: Site | undefined;
  onChange(change: SettingsChange): void;
}

/** Says that nothing is marked here, and why, with the way to turn that very thing on; nothing while marks are on. */
export function OffNotice({ settings, pageUrl, site, onChange }: OffNoticeProps) {
  const t = useTexts();
  const reasons: { isOff: boolean; words: string; undo: SettingsChange }[] = [
    { isOff: settings.level === 'off', words: t('popupOffEverywhere'), undo: { set: 'level', level: 'key' } },
    ...(site
      ? [
          {
            isOff: settings.sitesOff.includes(site),
            words: t('popupOffSite', DOMAIN[site]),
            undo: { set: 'site', site, on: true } as const,
          },
        ]
      : []),
    {
      isOff: settings.pagesOff.includes(pageUrl),
      words: t('popupOffPage'),
      undo: { set: 'page', url: pageUrl, on: true },
    },
  ];
  const reason = reasons.find(({ isOff }) => isOff);
  if (!reason) return null;
  return (
    <div class="notice">
      <p class="notice-words">{reason.words}</p>
      <button type="button" class="button" onClick={() => onChange(reason.undo)}>
        {t('popupTurnOn')}
      </button>
    </div>
  );
}

/** The foot of the popup: what is marked and where, and whether something that was asked for did not happen. */
import type { Site } from '@/utils/core/article/addresses.ts';
import type { Settings, SettingsChange } from '@/utils/core/settings.ts';
import { LevelRadios } from './LevelRadios.tsx';
import { PageSwitches } from './PageSwitches.tsx';
import { Switch } from './Switch.tsx';
import { useTexts } from '../texts.ts';

/** Something that the reader asked for and that did not happen. */
export interface Refusal {
  words: string;
  onTryAgain(): void;
}

export interface PopupFootProps {
  settings: Settings;
  /** Comparable address of the page. */
  pageUrl: string;
  site: Site;
  isPrivate: boolean;
  refusal: Refusal | undefined;
  onChange(change: SettingsChange): void;
}

export function PopupFoot({ refusal, ...where }: PopupFootProps) {
  const t = useTexts();
  const { settings, onChange } = where;
  return (
    <footer>
      <output>
        {refusal && (
          <span class="notice">
            <span class="notice-words">{refusal.words}</span>
            <button type="button" class="button" onClick={refusal.onTryAgain}>
              {t('popupTryAgain')}
            </button>
          </span>
        )}
      </output>
      <div class="settings">
        <LevelRadios level={settings.level} onChange={(level) => onChange({ set: 'level', level })} />
        <Switch label={t('popupIdioms')} on={settings.idioms} onChange={(on) => onChange({ set: 'idioms', on })} />
        <PageSwitches {...where} />
      </div>
      <div class="printing">
        <Switch
          label={t('popupPrint')}
          on={settings.printExplanations}
          onChange={(on) => onChange({ set: 'printExplanations', on })}
        />
      </div>
    </footer>
  );
}

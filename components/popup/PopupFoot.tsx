/** The foot of the popup: how much is marked, the other settings folded, and whether something asked for did not happen. */
import { useState } from 'preact/hooks';
import { LevelRadios } from './LevelRadios.tsx';
import { PopupSettings, type PopupSettingsProps } from './PopupSettings.tsx';
import { useTexts } from '../texts.ts';

/** Something that the reader asked for and that did not happen. */
export interface Refusal {
  words: string;
  onTryAgain(): void;
}

export interface PopupFootProps extends Omit<PopupSettingsProps, 'id'> {
  refusal: Refusal | undefined;
}

const SETTINGS = 'settings';

export function PopupFoot({ refusal, ...settings }: PopupFootProps) {
  const t = useTexts();
  const [isUnfolded, setUnfolded] = useState(false);
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
      <div class="foot-row">
        <LevelRadios level={settings.settings.level} onChange={(level) => settings.onChange({ set: 'level', level })} />
        <button
          type="button"
          class="quiet"
          aria-expanded={isUnfolded}
          aria-controls={SETTINGS}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {t('popupSettings')}
        </button>
      </div>
      {isUnfolded && <PopupSettings id={SETTINGS} {...settings} />}
    </footer>
  );
}

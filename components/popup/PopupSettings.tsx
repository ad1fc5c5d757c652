/** What is seldom changed, each choice with its default; unfolds from the foot. */
import { DEFAULT_SETTINGS } from '@/utils/core/default-settings.ts';
import type { Toggle } from '@/utils/core/settings.ts';
import { PageSwitches, type PageSwitchesProps } from './PageSwitches.tsx';
import { SwitchRow } from './SwitchRow.tsx';
import { ThemeRow } from './ThemeRow.tsx';
import { useTexts, type TextKey } from '../texts.ts';

const TOGGLES: Record<Toggle, TextKey> = {
  idioms: 'popupIdioms',
  printExplanations: 'popupPrint',
  sayCount: 'popupSayCount',
};

export interface PopupSettingsProps extends PageSwitchesProps {
  id: string;
  /** Opens the article as a page of ours. */
  onRead(): void;
}

export function PopupSettings({ id, onRead, ...where }: PopupSettingsProps) {
  const t = useTexts();
  const { settings, isPrivate, onChange } = where;
  const toggle = (name: Toggle) => (
    <SwitchRow
      id={name}
      label={t(TOGGLES[name])}
      on={settings[name]}
      byDefault={DEFAULT_SETTINGS[name]}
      onChange={(on) => onChange({ set: name, on })}
    />
  );
  return (
    <div id={id} class="settings">
      {/* A browser shows pages of ours in its other windows only, where a private article has no place. */}
      {!isPrivate && (
        <button type="button" class="button" onClick={onRead}>
          {t('popupRead')}
        </button>
      )}
      {toggle('idioms')}
      <PageSwitches {...where} />
      {toggle('printExplanations')}
      {toggle('sayCount')}
      <ThemeRow theme={settings.theme} onChange={(theme) => onChange({ set: 'theme', theme })} />
    </div>
  );
}

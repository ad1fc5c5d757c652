import { DEFAULT_SETTINGS } from '@/utils/core/default-settings.ts';
import type { SurfaceTheme } from '@/utils/core/settings.ts';
import { DefaultNote } from './DefaultNote.tsx';
import { useTexts, type TextKey } from '../texts.ts';

export interface ThemeRowProps {
  theme: SurfaceTheme;
  onChange(theme: SurfaceTheme): void;
}

const THEMES: Record<SurfaceTheme, TextKey> = {
  page: 'settingThemePage',
  system: 'settingThemeSystem',
  light: 'settingThemeLight',
  dark: 'settingThemeDark',
};

/** The look of cards on a page, with its default. */
export function ThemeRow({ theme, onChange }: ThemeRowProps) {
  const t = useTexts();
  const { theme: byDefault } = DEFAULT_SETTINGS;
  return (
    <div class="setting">
      <label class="choice">
        <span id="setting-theme">{t('settingTheme')}</span>
        <select value={theme} onChange={(event) => onChange(event.currentTarget.value as SurfaceTheme)}>
          {Object.entries(THEMES).map(([value, text]) => (
            <option key={value} value={value}>
              {t(text)}
            </option>
          ))}
        </select>
      </label>
      <DefaultNote
        value={t(THEMES[byDefault])}
        isDefault={theme === byDefault}
        settingId="setting-theme"
        onReset={() => onChange(byDefault)}
      />
    </div>
  );
}

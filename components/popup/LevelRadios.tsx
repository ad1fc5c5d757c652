import type { Level } from '@/utils/core/settings.ts';
import { useTexts, type TextKey } from '../texts.ts';

export interface LevelRadiosProps {
  level: Level;
  onChange(level: Level): void;
}

const LEVELS: [Level, TextKey][] = [
  ['off', 'popupLevelOff'],
  ['key', 'popupLevelKey'],
  ['more', 'popupLevelMore'],
  ['all', 'popupLevelAll'],
];

/** How much is marked: one of four, as native radios that look like one divided bar. */
export function LevelRadios({ level, onChange }: LevelRadiosProps) {
  const t = useTexts();
  return (
    <fieldset role="radiogroup" aria-labelledby="level-legend" class="level">
      <legend id="level-legend">{t('popupMarks')}</legend>
      <div class="segments">
        {LEVELS.map(([value, text]) => (
          <label key={value} class="segment">
            <input type="radio" name="level" value={value} checked={value === level} onChange={() => onChange(value)} />
            <span>{t(text)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

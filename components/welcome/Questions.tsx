import type { Settings, SettingsChange } from '@/utils/core/settings.ts';
import { LevelRadios } from '../popup/LevelRadios.tsx';
import { Switch } from '../popup/Switch.tsx';
import { useTexts } from '../texts.ts';

export interface QuestionsProps {
  settings: Settings;
  onChange(change: SettingsChange): void;
}

/** What is worth asking at the start; each answer counts at once. */
export function Questions({ settings, onChange }: QuestionsProps) {
  const t = useTexts();
  const { level, idioms, sayCount } = settings;
  const language = (explains: boolean) => (
    <label class="answer">
      <input
        type="radio"
        name="first-language"
        checked={idioms === explains}
        onChange={() => onChange({ set: 'idioms', on: explains })}
      />
      <span>{t(explains ? 'welcomeNotFirstLanguage' : 'welcomeFirstLanguageYes')}</span>
    </label>
  );
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{t('welcomeQuestions')}</h2>
      <div>
        <LevelRadios level={level} onChange={(chosen) => onChange({ set: 'level', level: chosen })} />
        <p class="hint">{t('welcomeLevels')}</p>
      </div>
      <fieldset>
        <legend>{t('welcomeFirstLanguage')}</legend>
        {language(false)}
        {language(true)}
      </fieldset>
      <Switch label={t('welcomeSayCount')} on={sayCount} onChange={(on) => onChange({ set: 'sayCount', on })} />
      <p class="hint">{t('welcomeLater')}</p>
    </section>
  );
}

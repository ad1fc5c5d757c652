/** The welcome page: what Glossator does, what it never does, what it asks, and its keys. */
import { Picture } from '@/components/welcome/Picture.tsx';
import { Questions, type QuestionsProps } from '@/components/welcome/Questions.tsx';
import { Shortcuts, type ShortcutsProps } from '@/components/welcome/Shortcuts.tsx';
import { useTexts, type TextKey } from '@/components/texts.ts';
import type { Settings } from '@/utils/core/settings.ts';

export interface PageProps extends ShortcutsProps, Pick<QuestionsProps, 'onChange'> {
  /** Undefined until they are known. */
  settings: Settings | undefined;
  /** Whether the last answer could not be kept. */
  isRefused: boolean;
}

const NEVER: TextKey[] = ['welcomeNeverSends', 'welcomeNeverChanges', 'welcomeNeverElsewhere'];

export function Page({ settings, isRefused, shortcuts, onSetKeys, onChange }: PageProps) {
  const t = useTexts();
  return (
    <main>
      <h1>{t('welcomeTitle')}</h1>
      <section aria-labelledby="does-title">
        <h2 id="does-title">{t('welcomeDoes')}</h2>
        <div class="pictures">
          <Picture name="glance" alt="welcomeGlanceAlt" caption="welcomeGlance" width={400} height={380} />
          <Picture name="card" alt="welcomeCardAlt" caption="welcomeCard" width={400} height={380} />
          <Picture name="popup" alt="welcomePopupAlt" caption="welcomePopup" width={400} height={380} />
        </div>
      </section>
      <section aria-labelledby="never-title">
        <h2 id="never-title">{t('welcomeNever')}</h2>
        <ul>
          {NEVER.map((text) => (
            <li key={text}>{t(text)}</li>
          ))}
        </ul>
      </section>
      {settings && <Questions settings={settings} onChange={onChange} />}
      <p role="status">{isRefused && t('popupWorkerGone')}</p>
      {shortcuts.length > 0 && <Shortcuts shortcuts={shortcuts} onSetKeys={onSetKeys} />}
    </main>
  );
}

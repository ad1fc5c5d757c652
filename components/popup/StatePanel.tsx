import { useTexts } from '../texts.ts';

export interface StatePanelProps {
  title: string;
  why?: string;
  action?: { name: string; onAct(): void };
  /** What to report where a failure is reported; folded. */
  details?: string;
}

/** Where there is no article to show: what is the case, why, and what can be done. */
export function StatePanel({ title, why, action, details }: StatePanelProps) {
  const t = useTexts();
  return (
    <main class="state-panel">
      <div aria-live="polite">
        <h1>{title}</h1>
        {why && <p>{why}</p>}
      </div>
      {action && (
        <p class="actions">
          <button type="button" class="button" onClick={action.onAct}>
            {action.name}
          </button>
        </p>
      )}
      {details && (
        <details>
          <summary>{t('popupDetails')}</summary>
          <p class="details">{details}</p>
        </details>
      )}
    </main>
  );
}

import type { AddableSite } from './addable-site.ts';
import { Switch } from './Switch.tsx';
import { useTexts } from '../texts.ts';

export interface StatePanelProps {
  title: string;
  why?: string;
  actions?: { name: string; onAct(): void }[];
  /** What the reader has asked for and could not be done. */
  refusal?: string | undefined;
  /** Whether its site is one on which we run by ourselves, to be changed. */
  addable?: AddableSite | undefined;
  /** What to report where a failure is reported; folded. */
  details?: string;
}

/** Where there is no article to show: what is the case, why, and what can be done. */
export function StatePanel({ title, why, actions = [], refusal, addable, details }: StatePanelProps) {
  const t = useTexts();
  return (
    <main class="state-panel">
      <div aria-live="polite">
        <h1>{title}</h1>
        {why && <p>{why}</p>}
        {refusal && <p class="refusal">{refusal}</p>}
      </div>
      {actions.length > 0 && (
        <p class="actions">
          {actions.map(({ name, onAct }) => (
            <button key={name} type="button" class="button" onClick={onAct}>
              {name}
            </button>
          ))}
        </p>
      )}
      {addable && <Switch label={t('popupAlwaysOn', addable.host)} on={addable.isAdded} onChange={addable.onChange} />}
      {details && (
        <details>
          <summary>{t('popupDetails')}</summary>
          <p class="details">{details}</p>
        </details>
      )}
    </main>
  );
}

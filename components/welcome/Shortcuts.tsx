import { useTexts } from '../texts.ts';

/** A command as the browser has it just now. */
export interface Shortcut {
  name: string;
  description: string;
  /** Empty if no key is set. */
  keys: string;
}

export interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's page for keys, if there is a way to it. */
  onSetKeys: (() => void) | undefined;
}

/** The keys as they are really set: another extension may have taken one, or the reader has changed it. */
export function Shortcuts({ shortcuts, onSetKeys }: ShortcutsProps) {
  const t = useTexts();
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">{t('welcomeKeys')}</h2>
      <dl class="keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <em>{t('welcomeNotSet')}</em>}</dd>
          </div>
        ))}
      </dl>
      {onSetKeys && (
        <button type="button" class="button" onClick={onSetKeys}>
          {t('welcomeSetKeys')}
        </button>
      )}
    </section>
  );
}

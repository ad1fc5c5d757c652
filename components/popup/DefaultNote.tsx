import { useTexts } from '../texts.ts';

export interface DefaultNoteProps {
  /** The default in words: "off". */
  value: string;
  isDefault: boolean;
  /** Id of the setting's name, which tells this button from the others. */
  settingId: string;
  onReset(): void;
}

/** What a setting is until it is changed, and the way back to that. */
export function DefaultNote({ value, isDefault, settingId, onReset }: DefaultNoteProps) {
  const t = useTexts();
  if (isDefault) return <span class="default">{t('settingDefault', value)}</span>;
  const reset = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    // The button goes; the focus it had stays with its setting.
    currentTarget.closest('.setting')?.querySelector<HTMLElement>('input, select')?.focus();
    onReset();
  };
  return (
    <button type="button" class="reset" aria-describedby={settingId} onClick={reset}>
      {t('settingBackToDefault', value)}
    </button>
  );
}

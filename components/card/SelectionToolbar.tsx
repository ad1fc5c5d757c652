import { useTexts } from '../texts.ts';
import { byReader } from '../trusted.ts';

export interface SelectionToolbarProps {
  /** @param byKeyboard whether the button was pressed by a key */
  onExplain(byKeyboard: boolean): void;
}

/** What can be done with what is selected. */
export function SelectionToolbar({ onExplain }: SelectionToolbarProps) {
  const texts = useTexts();
  return (
    <div class="gl-sheet gl-toolbar" role="toolbar" aria-label={texts('selectionTools')}>
      <button type="button" class="gl-action" onClick={(event) => byReader(event) && onExplain(event.detail === 0)}>
        {texts('selectionExplain')}
      </button>
    </div>
  );
}

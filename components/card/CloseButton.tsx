import { useTexts } from '../texts.ts';
import { byReader } from '../trusted.ts';

/** Stands last in its dialog, so that Tab comes to what the dialog is for first; drawn at the end of its head. */
export function CloseButton({ onClose }: { onClose(): void }) {
  const texts = useTexts();
  return (
    <button
      type="button"
      class="gl-close"
      aria-label={texts('cardClose')}
      onClick={(event) => byReader(event) && onClose()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3.5 3.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" stroke-width="1.4" />
      </svg>
    </button>
  );
}

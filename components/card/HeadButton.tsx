import { byReader } from '../trusted.ts';

export interface HeadButtonProps {
  name: string;
  /** Drawn with a stroke in a square of 16. */
  path: string;
  onPress(): void;
}

/** Stands last in its dialog, so that Tab comes to what the dialog is for first; drawn at the end of its head. */
export function HeadButton({ name, path, onPress }: HeadButtonProps) {
  return (
    <button type="button" class="gl-close" aria-label={name} onClick={(event) => byReader(event) && onPress()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.4" />
      </svg>
    </button>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { createAutosave, type AutosaveOptions, type SaveState } from './autosave.ts';

export interface EditedText {
  text: string;
  /** Whether the text is stored already; otherwise it is a draft, and is to be. */
  isStored: boolean;
  save: AutosaveOptions['save'];
}

/** Autosave for the life of a component; whatever takes the component away, its text goes to be saved first. */
export function useAutosave({ text, isStored, save }: EditedText) {
  const [state, setState] = useState<SaveState>(isStored && text ? { name: 'saved' } : { name: 'unsaved' });
  const [wasStored, setWasStored] = useState(isStored);
  const [autosave] = useState(() =>
    createAutosave({
      stored: isStored ? text : '',
      save,
      onState(entered) {
        setState(entered);
        if (entered.name === 'saved') setWasStored(true);
      },
      now: () => Date.now(),
      later(run, ms) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    }),
  );

  useEffect(() => {
    const flush = () => void autosave.flush();
    const onHide = () => document.visibilityState === 'hidden' && flush();
    autosave.changed(text);
    document.addEventListener('visibilitychange', onHide);
    // What is sent on `pagehide` dies with the page when another takes its place.
    addEventListener('beforeunload', flush);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('beforeunload', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
    // The text to begin with, and once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [autosave]);

  return { autosave, state, wasStored };
}

/** A button that unfolds the forms of a citation, each a button that copies it, and what came of it. */
import { useState } from 'preact/hooks';
import { useTexts, type TextKey } from '../texts.ts';

export type CitationForm = 'chicago' | 'bibtex' | 'csl-json';

export interface CopyCitationProps {
  /** Whether it is on the clipboard. */
  onCopy(form: CitationForm): Promise<boolean>;
}

const FORMS: [CitationForm, TextKey][] = [
  ['chicago', 'popupCiteChicago'],
  ['bibtex', 'popupCiteBibtex'],
  ['csl-json', 'popupCiteCslJson'],
];

export function CopyCitation({ onCopy }: CopyCitationProps) {
  const t = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const copy = async (form: CitationForm, name: string) => {
    // Emptied first, so that the same words are said again.
    setSaid('');
    const isCopied = await onCopy(form);
    setSaid(isCopied ? t('popupCiteCopied', name) : t('popupCiteNotCopied'));
  };

  return (
    <>
      <button
        type="button"
        class="button"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
          setSaid('');
        }}
      >
        {t('popupCite')}
      </button>
      {isOpen && (
        <div class="citation-forms" role="group" aria-label={t('popupCiteAs')}>
          {FORMS.map(([form, text]) => (
            <button key={form} type="button" class="button" onClick={() => void copy(form, t(text))}>
              {t(text)}
            </button>
          ))}
          {/* There before it says anything, or a screen reader may miss it. */}
          <output>{said}</output>
        </div>
      )}
    </>
  );
}

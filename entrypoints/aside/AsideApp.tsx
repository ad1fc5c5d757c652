import { Endnotes } from '@/components/card/Endnotes.tsx';
import { Notice } from '@/components/card/Notice.tsx';
import { TermList, type TermLine } from '@/components/card/TermList.tsx';
import type { ArticlePage, AsideOptions, AsideView } from '@/entrypoints/overlay/contract.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { Corner } from './Corner.tsx';

export type AsideAppProps = Pick<AsideOptions, 'page' | 'onChoose' | 'onClose' | 'onOfferGone'> & AsideView;

/** All that is shown beside glance and card at a moment. */
export function AsideApp({ page, listed, isListOpen, offer, onChoose, onClose, onOfferGone }: AsideAppProps) {
  const terms = listed.flatMap((mark) => termLine(page, mark));
  return (
    <>
      {page.reading.settings.printExplanations && terms.length > 0 && <Endnotes terms={terms} />}
      {isListOpen && (
        <Corner takesFocus>
          {(dialog) => <TermList terms={terms} onChoose={onChoose} onClose={onClose} dialog={dialog} />}
        </Corner>
      )}
      {offer && (
        <Corner key={offer.number} takesFocus={false}>
          {() => (
            <Notice
              message={offer.message}
              takesFocus={offer.takesFocus}
              onUndo={() => (onOfferGone(), offer.undo())}
              onGone={onOfferGone}
            />
          )}
        </Corner>
      )}
    </>
  );
}

function termLine(page: ArticlePage, mark: TermMark): TermLine[] {
  const card = page.reading.cards[mark.card];
  return card ? [{ mark, lemma: page.surfaceOf(mark), card }] : [];
}

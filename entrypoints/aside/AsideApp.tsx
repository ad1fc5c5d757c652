import { Endnotes } from '@/components/card/Endnotes.tsx';
import { Notice } from '@/components/card/Notice.tsx';
import { SelectionToolbar } from '@/components/card/SelectionToolbar.tsx';
import { TermList, type TermLine } from '@/components/card/TermList.tsx';
import type { ArticlePage, AsideOptions, AsideView } from '@/entrypoints/overlay/contract.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { AtSelection } from './AtSelection.tsx';
import { Corner } from './Corner.tsx';
import type { Offered } from './watch-selection.ts';

/** What is said to the reader, and shown. */
export interface Remark {
  message: string;
  number: number;
}

export interface AsideAppProps extends Pick<AsideOptions, 'page' | 'onClose' | 'onOfferGone'>, AsideView {
  /** The term that is selected, if it is to be offered. */
  selected: Offered | undefined;
  remark: Remark | undefined;
  onChoose(mark: TermMark): void;
  onExplain(mark: TermMark, byKeyboard: boolean): void;
  onRemarkGone(): void;
}

/** All that is shown beside glance and card at a moment. */
export function AsideApp({ page, listed, shown, offer, selected, remark, ...on }: AsideAppProps) {
  const terms = listed.flatMap((mark) => termLine(page, mark));
  return (
    <>
      {page.reading.settings.printExplanations && terms.length > 0 && <Endnotes terms={terms} />}
      {selected && (
        <AtSelection lines={selected.lines} isTouch={selected.isTouch}>
          <SelectionToolbar onExplain={(byKeyboard) => on.onExplain(selected.mark, byKeyboard)} />
        </AtSelection>
      )}
      {shown === 'list' && (
        <Corner takesFocus>
          {(dialog) => <TermList terms={terms} onChoose={on.onChoose} onClose={on.onClose} dialog={dialog} />}
        </Corner>
      )}
      {(offer || remark) && (
        <Corner takesFocus={false}>
          {() => (
            <>
              {remark && <Notice key={`remark ${remark.number}`} message={remark.message} onGone={on.onRemarkGone} />}
              {offer && (
                <Notice
                  key={`offer ${offer.number}`}
                  message={offer.message}
                  takesFocus={offer.takesFocus}
                  onUndo={() => (on.onOfferGone(), offer.undo())}
                  onGone={on.onOfferGone}
                />
              )}
            </>
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

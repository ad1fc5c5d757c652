import { Endnotes } from '@/components/card/Endnotes.tsx';
import { Glance } from '@/components/card/Glance.tsx';
import { ListOpener } from '@/components/card/ListOpener.tsx';
import { Notice } from '@/components/card/Notice.tsx';
import { TermList, type TermLine } from '@/components/card/TermList.tsx';
import { byReader } from '@/components/trusted.ts';
import { CardView } from './CardView.tsx';
import { Corner } from './Corner.tsx';
import type { TermMark } from '@/utils/core/reading.ts';
import type { Desk, Offer } from './desk.ts';
import type { Engine } from './engine.ts';
import type { ArticlePage } from './contract.ts';
import { isSameMark } from './states.ts';
import { Surface } from './Surface.tsx';

export interface OverlayAppProps {
  desk: Desk;
  engine: Engine;
  /** What the status region says. */
  status: string;
  offer: (Offer & { takesFocus: boolean; number: number }) | undefined;
  onOfferGone(): void;
  onChoose(mark: TermMark): void;
}

/** All that the overlay shows at a moment. */
export function OverlayApp({ desk, engine, status, offer, onOfferGone, onChoose }: OverlayAppProps) {
  const { page } = desk;
  const state = engine.state();
  const listed = listedMarks(page);
  const shown = state.name === 'glance' || state.name === 'card' ? state : undefined;
  const mark = shown && currentMark(page, shown.mark);
  const card = mark && page.reading.cards[mark.card];
  return (
    <>
      {listed.length > 0 && (
        <ListOpener count={listed.length} isOpen={state.name === 'list'} onOpen={() => engine.send({ type: 'list' })} />
      )}
      <p class="gl-hidden" role="status">
        {status}
      </p>
      {shown && mark && card && (
        <Surface
          page={page}
          mark={mark}
          point={shown.point}
          since={shown.since}
          form={() => (desk.isEditing() ? 'writing' : engine.state().name)}
          touch={shown.name === 'glance' && shown.by === 'touch'}
          takesFocus={shown.name === 'card' && shown.by === 'keyboard'}
          onGone={desk.close}
          onPress={(event) => {
            if (!byReader(event) || shown.name !== 'glance') return;
            engine.send({ type: 'click', point: { x: event.clientX, y: event.clientY }, on: 'surface', touch: false });
          }}
        >
          {shown.name === 'glance' ? (
            <Glance lemma={page.surfaceOf(mark)} card={card} />
          ) : (
            <CardView key={shown.since} desk={desk} mark={mark} card={card} byKeyboard={shown.by === 'keyboard'} />
          )}
        </Surface>
      )}
      {page.reading.settings.printExplanations && listed.length > 0 && (
        <Endnotes terms={listed.flatMap((each) => termLine(page, each))} />
      )}
      {state.name === 'list' && (
        <Corner takesFocus>
          {(dialog) => (
            <TermList
              terms={listed.flatMap((each) => termLine(page, each))}
              onChoose={onChoose}
              onClose={desk.close}
              dialog={dialog}
            />
          )}
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

/** The mark as the reading has it now: it may have become known since it was opened. */
export function currentMark(page: ArticlePage, mark: TermMark): TermMark | undefined {
  return page.reading.terms.find((other) => isSameMark(other, mark));
}

/** Every marked term once, at its first mark. */
function listedMarks(page: ArticlePage): TermMark[] {
  const firsts = new Map<string, TermMark>();
  for (const mark of page.marks()) if (!firsts.has(mark.card)) firsts.set(mark.card, mark);
  return [...firsts.values()];
}

function termLine(page: ArticlePage, mark: TermMark): TermLine[] {
  const card = page.reading.cards[mark.card];
  return card ? [{ mark, lemma: page.surfaceOf(mark), card }] : [];
}

import { Action } from '@/components/Action.tsx';
import { Glance } from '@/components/card/Glance.tsx';
import { ListOpener } from '@/components/card/ListOpener.tsx';
import { byReader } from '@/components/trusted.ts';
import { CardView } from './CardView.tsx';
import { currentMark } from './current-mark.ts';
import type { Desk } from './desk.ts';
import type { Engine } from './engine.ts';
import type { ListedPin } from './contract.ts';
import { Surface } from './Surface.tsx';

export interface OverlayAppProps {
  desk: Desk;
  engine: Engine;
  /** What the status region says. */
  status: string;
  /** How many terms the list has. */
  listed: number;
  onList(): void;
  pins: readonly ListedPin[] | undefined;
}

/** Glance or card, what leads to the list, and what is announced. */
export function OverlayApp({ desk, engine, status, listed, onList, pins }: OverlayAppProps) {
  const { page } = desk;
  const state = engine.state();
  const shown = state.name === 'glance' || state.name === 'card' ? state : undefined;
  const mark = shown && currentMark(page, shown.mark);
  const card = mark && page.reading.cards[mark.card];
  return (
    <>
      {listed > 0 && (
        <ListOpener count={listed} isOpen={state.name === 'list'} onOpen={onList}>
          {pins?.map(({ name, focus }) => (
            <Action key={name} onAct={focus}>
              {name}
            </Action>
          ))}
        </ListOpener>
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
    </>
  );
}

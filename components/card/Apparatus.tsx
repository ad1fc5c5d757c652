import { formatDate } from '@/utils/core/dates.ts';
import type { TermCard } from '@/utils/core/reading.ts';
import { Action } from '../Action.tsx';
import { apparatusRows, type ApparatusRows } from './apparatus-rows.ts';
import { ApparatusRow } from './ApparatusRow.tsx';
import { FactDate } from './FactDate.tsx';
import { TextAround } from '../TextAround.tsx';
import { useTexts, type Texts } from '../texts.ts';
import { Unfolding } from './Unfolding.tsx';

/** Spelling, remarks on the text, then and since: the dated lines under the note rule. */
export function Apparatus({ card }: { card: TermCard }) {
  return (
    <Unfolding>{(isUnfolded, toggle) => <Rows card={card} isUnfolded={isUnfolded} onToggle={toggle} />}</Unfolding>
  );
}

/** The same with nothing folded away. */
export function WholeApparatus({ card }: { card: TermCard }) {
  return <Rows card={card} isUnfolded />;
}

interface RowsProps {
  card: TermCard;
  isUnfolded: boolean;
  onToggle?(): void;
}

function Rows({ card, isUnfolded, onToggle }: RowsProps) {
  const texts = useTexts();
  const rows = apparatusRows(card, isUnfolded);
  const { spelling, textNotes, articleDate, headline } = card;
  const isEmpty = !spelling && textNotes.length + card.earlier.length + card.then.length + card.since.length === 0;
  if (isEmpty && !rows.lone) return null;

  const month = articleDate?.slice(0, 7);
  const thenLabel = month && (
    <TextAround text="cardThen">
      <time dateTime={month}>{formatDate(month)}</time>
    </TextAround>
  );
  const { folded } = rows;
  return (
    <div class="gl-apparatus">
      <dl>
        {spelling && (
          <ApparatusRow
            label={texts('cardSpelling')}
            look="doubt"
            lines={[texts('cardSpellingText', spelling.text, spelling.usual)]}
          />
        )}
        {textNotes.length > 0 && <ApparatusRow label={texts('cardTheText')} look="then" lines={textNotes} />}
        {rows.earlier.map((fact, index) => (
          <ApparatusRow key={index} label={<FactDate {...fact} />} look="then" lines={[fact.text]} />
        ))}
        {rows.then.length > 0 && (
          <ApparatusRow label={thenLabel} look="then" lines={rows.then.map(({ text }) => text)} />
        )}
        {rows.since.map((fact, index) => (
          <ApparatusRow key={index} label={<FactDate {...fact} />} look="since" lines={[fact.text]} />
        ))}
        {rows.lone === 'headline' && headline && (
          <ApparatusRow
            label={
              <TextAround text="cardSince">
                <FactDate from={headline.since} />
              </TextAround>
            }
            look="since"
            lines={[headline.text]}
          />
        )}
      </dl>
      {rows.lone === 'nothing' && <p class="gl-lone">{nothingSince(card, texts)}</p>}
      {!articleDate && rows.earlier.length > 0 && <p class="gl-lone">{texts('cardNoDate')}</p>}
      {onToggle && folded.earlier + folded.later > 0 && (
        <p class="gl-label">
          <Action inline expanded={isUnfolded} onAct={onToggle}>
            {isUnfolded ? texts('cardFewer') : foldedLabel(folded, texts)}
          </Action>
        </p>
      )}
    </div>
  );
}

/** "Nothing recorded since. Checked Nov 2026." */
function nothingSince({ asOf }: TermCard, texts: Texts): string {
  const checked = asOf ? texts('cardChecked', formatDate(asOf.slice(0, 7))) : '';
  return `${texts('cardNothingSince')} ${checked}`.trim();
}

function foldedLabel({ earlier, later }: ApparatusRows['folded'], texts: Texts): string {
  if (later === 0) return texts('cardEarlier', earlier);
  if (earlier === 0) return texts('cardLater', later);
  return texts('cardEarlierLater', earlier, later);
}

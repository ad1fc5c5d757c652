import type { TermCard } from '@/utils/core/reading.ts';
import { WholeApparatus } from '../card/Apparatus.tsx';
import { loneSince } from '../card/apparatus-rows.ts';
import { shownExpansion } from '../card/glance-words.ts';
import { KindLine } from '../card/KindLine.tsx';
import { Lemma } from '../Lemma.tsx';
import { NoteSources } from './NoteSources.tsx';
import { useTexts } from '../texts.ts';

/** A term where it is first marked. */
export interface NotedTerm {
  /** Offset in the text. */
  start: number;
  lemma: string;
  card: TermCard;
}

/** Everything that is known of the terms, numbered as in the text. */
export function ReaderNotes({ terms }: { terms: readonly NotedTerm[] }) {
  const t = useTexts();
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('readerNotes')}</h2>
      <ol>
        {terms.map((term, index) => (
          <Note key={term.card.id} number={index + 1} {...term} />
        ))}
      </ol>
    </section>
  );
}

function Note({ number, start, lemma, card }: NotedTerm & { number: number }) {
  const t = useTexts();
  const { gloss, detail, language } = card;
  const expansion = shownExpansion(lemma, card);
  return (
    // A link leads here, and the next Tab goes on from here.
    <li id={`note-${number}`} tabIndex={-1}>
      <p>
        <b>
          <Lemma lemma={lemma} />
        </b>{' '}
        <span lang={language}>
          {expansion && <i>{expansion}. </i>}
          {gloss}
          {detail && ` ${detail}`}
        </span>{' '}
        <a class="back" href={`#term-${start}`} aria-label={t('readerBackTo', lemma)}>
          {t('readerBack')}
        </a>
      </p>
      <KindLine lemma={lemma} card={card} />
      <WholeApparatus card={card} />
      <NoteSources card={card} checked={loneSince(card) !== 'nothing'} />
    </li>
  );
}

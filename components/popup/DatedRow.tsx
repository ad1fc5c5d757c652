import type { PartialDate } from '@/utils/core/dates.ts';
import { FactDate } from '../card/FactDate.tsx';
import { Lemma } from '../Lemma.tsx';

export interface DatedRowFacts {
  from: PartialDate;
  until?: PartialDate;
  text: string;
  start: number;
  card: string;
  /** The term whose card says it, as it stands on the page. */
  surface: string;
  /** Language of the text. */
  language: string;
}

export interface DatedRowProps {
  row: DatedRowFacts;
  articleDate?: PartialDate | undefined;
  /** Language of the article. */
  language?: string | undefined;
  onShow(term: { start: number; card: string }): void;
}

/** When, of what, and what happened. Days are told only in the month of the article, where they part before and since. */
export function DatedRow({ row, articleDate, language, onShow }: DatedRowProps) {
  const { from, until, text, start, card, surface } = row;
  const id = `dated-${from}`;
  return (
    <li class="row dated">
      <span id={`${id}-date`} class={articleDate && from > articleDate ? 'date rubric' : 'date'}>
        <FactDate from={shown(from, articleDate)} {...(until && { until: shown(until, articleDate) })} />
      </span>{' '}
      <span>
        <button
          type="button"
          class="lemma"
          lang={language}
          aria-describedby={`${id}-date ${id}-text`}
          onClick={() => onShow({ start, card })}
        >
          <Lemma lemma={surface} />
        </button>{' '}
        <span id={`${id}-text`} lang={row.language}>
          {text}
        </span>
      </span>
    </li>
  );
}

/** `YYYY-MM`. */
const MONTH = 7;

function shown(date: PartialDate, articleDate: PartialDate | undefined): PartialDate {
  const month = date.slice(0, MONTH);
  return month === articleDate?.slice(0, MONTH) ? date : month;
}

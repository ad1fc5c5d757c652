/** A popup's article: the Mali article of January 2013 as its Devex copy, cut to what the tests look at. */
import { DEFAULT_SETTINGS } from '@/utils/core/default-settings.ts';
import type { TermCard, TermMark } from '@/utils/core/reading.ts';
import type { Annotation } from '@/utils/core/notes/annotation.ts';
import type { ArticleState } from '@/entrypoints/popup/popup-state.ts';

export const DEVEX = 'https://www.devex.com/news/after-france-attacks-radicals-in-mali-80101';
export const CGD = 'https://www.cgdev.org/blog/after-france-attacks-radicals-mali';

export const mali: ArticleState = {
  state: 'article',
  facts: {
    site: 'devex',
    url: DEVEX,
    title: 'After France attacks radicals in Mali, what’s next for the United States?',
    kind: 'opinion',
    authors: ['Devex Editor'],
    contributor: 'Todd Moss',
    published: '2013-01-17',
    language: 'en',
    republication: { from: 'Center for Global Development', originalUrl: CGD, evidence: 'Republished', excerpt: true },
  },
  reading: {
    revision: 1,
    work: {
      id: '3f1f1f53-7d1c-4f7e-9a53-0d9a3a3f6a10',
      authors: ['Todd Moss'],
      copies: [
        {
          url: 'devex.com/news/after-france-attacks-radicals-in-mali-80101',
          href: DEVEX,
          site: 'devex',
          role: 'republished',
          seen: '2026-11-20T09:00:00Z',
        },
        { url: 'cgdev.org/blog/after-france-attacks-radicals-mali', href: CGD, site: 'cgd', role: 'original' },
      ],
    },
    role: 'republished',
    pageUrl: 'devex.com/news/after-france-attacks-radicals-in-mali-80101',
    terms: [mark(40, 'obe'), mark(90, 'ecowas'), mark(120, 'pentagon', 'more'), mark(150, 'ecowas', 'all')],
    cards: {
      obe: card('obe', 'No longer relevant, because things have moved on.'),
      ecowas: card('ecowas', 'West Africa’s regional bloc for trade and politics.'),
      pentagon: card('pentagon', 'The US department of defence.'),
    },
    notes: [],
    settings: { ...DEFAULT_SETTINGS, pagesOff: [], sitesOff: [] },
    isPrivate: false,
  },
  terms: [
    { start: 40, end: 43, surface: 'OBE', card: 'obe', marked: true },
    { start: 90, end: 96, surface: 'ECOWAS', card: 'ecowas', marked: true },
    { start: 120, end: 132, surface: 'The Pentagon', card: 'pentagon', marked: false },
    { start: 150, end: 156, surface: 'ECOWAS', card: 'ecowas', marked: false },
  ],
  sentenceCount: 28,
  body: { text: '', blocks: [] },
  sentences: [
    {
      start: 0,
      end: 60,
      paragraph: 7,
      text: 'Containing extremists in Mali requires cooperation of Tuareg militants.',
    },
  ],
};

/** The same article with some of it otherwise. */
export function maliWith(change: {
  facts?: Partial<ArticleState['facts']>;
  reading?: Partial<ArticleState['reading']>;
  page?: Partial<Pick<ArticleState, 'terms' | 'sentences'>>;
}): ArticleState {
  return {
    ...mali,
    ...change.page,
    facts: { ...mali.facts, ...change.facts },
    reading: { ...mali.reading, ...change.reading },
  };
}

const [copy, original] = mali.reading.work.copies;
const { obe, ecowas, pentagon } = mali.reading.cards;
const dated = { articleDate: '2013-01-16', asOf: '2026-11' };

/** The same after the original has been read, with cards that know of dates. */
export const withHistory: ArticleState = maliWith({
  reading: {
    work: {
      ...mali.reading.work,
      published: '2013-01-16',
      copies: [copy!, { ...original!, seen: '2026-11-21T09:00:00Z' }],
    },
    cards: {
      // oxlint-disable-next-line unicorn/no-thenable -- a list of facts that were in force then
      obe: { ...obe!, ...dated, then: [{ from: '2013-01-10', text: 'Is said of a plan.' }] },
      ecowas: {
        ...ecowas!,
        ...dated,
        earlier: [{ from: '2012-03-27', until: '2012-04-08', text: 'Suspends Mali.' }],
        since: [{ from: '2025-01-29', text: 'Three members leave.' }],
      },
      pentagon: { ...pentagon!, ...dated, since: [{ from: '2013-01-17', text: 'Says so too.' }] },
    },
  },
});

/** A note on ECOWAS, made at noon of a day in November 2026 (universal time). */
export function noteMade(day: string, text: string, source: string): Annotation {
  const moment = `2026-11-${day}T12:00:00Z`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:00000000-0000-4000-8000-0000000000${day}`,
    type: 'Annotation',
    motivation: 'describing',
    created: moment,
    modified: moment,
    body: [{ type: 'TextualBody', value: text, format: 'text/plain', purpose: 'describing' }],
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact: 'ECOWAS', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 90, end: 96 },
      ],
    },
    'glossator:work': mali.reading.work.id,
    'glossator:term': { entry: 'ecowas', sense: 'bloc' },
  };
}

function mark(start: number, id: string, level: TermMark['level'] = 'key'): TermMark {
  return { start, end: start + 6, card: id, level, certain: true, known: false };
}

function card(id: string, gloss: string): TermCard {
  // oxlint-disable-next-line unicorn/no-thenable -- a list of facts that were in force then
  const facts = { textNotes: [], earlier: [], then: [], since: [], others: [], sources: [] };
  return { id, entry: id, sense: 'main', headword: id, category: 'jargon', gloss, language: 'en', ...facts };
}

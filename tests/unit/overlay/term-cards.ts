/** Cards of the model entries, as the background would make them for the article of 16 January 2013. */
import type { TermCard } from '@/utils/core/reading.ts';

const common = {
  textNotes: [],
  articleDate: '2013-01-16',
  earlier: [],
  then: [],
  since: [],
  others: [],
  sources: [],
  asOf: '2026-11',
  language: 'en',
} satisfies Partial<TermCard>;

export const obe: TermCard = {
  ...common,
  id: 'obe',
  entry: 'obe',
  sense: 'overtaken-by-events',
  headword: 'OBE',
  category: 'jargon',
  domain: 'US government',
  register: 'slang',
  expansion: 'overtaken by events',
  gloss: 'No longer relevant, because things have moved on.',
  why: { cue: 'are now', where: 'before' },
  others: [
    { sense: 'honour', expansion: 'Officer of the Order of the British Empire', gloss: 'A British honour.' },
    { sense: 'out-of-body', expansion: 'out-of-body experience', gloss: 'The feeling of leaving one’s body.' },
  ],
  sources: [{ title: 'USAF jargon, 2004', url: 'https://example.org/jargon' }],
};

export const ecowas: TermCard = {
  ...common,
  id: 'ecowas',
  entry: 'ecowas',
  sense: 'bloc',
  headword: 'ECOWAS',
  category: 'organisation',
  domain: 'West Africa',
  expansion: 'Economic Community of West African States',
  gloss: 'West Africa’s regional bloc for trade and politics, which can also send joint military forces.',
  headline: { since: '2025-01-29', text: '12 members, not 15. Mali, Burkina Faso and Niger left.' },
  earlier: [
    { from: '2012-03-27', text: 'Suspends Mali.' },
    { from: '2012-04-06', text: 'Brokers a deal with the coup leaders.' },
    { from: '2012-12-20', text: 'Is allowed by the UN to send a force.' },
  ],
  then: [{ from: '1977', until: '2025-01-29', text: 'Has 15 members, Mali among them.' }],
  since: [
    { from: '2013-01-17', text: 'First troops reach Mali.' },
    { from: '2013-07-01', text: 'Its mission goes over to the UN.' },
    { from: '2020-08', text: 'Suspends Mali again.' },
    { from: '2022-01', until: '2022-07', text: 'Sanctions on Mali.' },
    { from: '2025-01-29', text: 'Mali, Burkina Faso and Niger leave.' },
  ],
  sources: [{ title: 'allAfrica, 16 Dec 2024', url: 'https://example.org/all' }, { title: 'SC/10870' }],
};

export const kinetic: TermCard = {
  ...common,
  id: 'kinetic post-kinetic',
  entry: 'kinetic',
  sense: 'force',
  headword: 'kinetic',
  category: 'jargon',
  domain: 'US military',
  register: 'euphemism',
  gloss: 'After the fighting: when bombs and bullets give way to politics.',
};

export const sanogo: TermCard = {
  ...common,
  id: 'amadou-sanogo',
  entry: 'amadou-sanogo',
  sense: 'officer',
  headword: 'Amadou Sanogo',
  category: 'person',
  expansion: 'Amadou Haya Sanogo',
  gloss: 'The army captain who led Mali’s coup of March 2012.',
  headline: { since: '2013-11-27', text: 'Arrested; the case ended in 2021 without a verdict.' },
  spelling: { text: 'Sonogo', usual: 'Sanogo' },
};

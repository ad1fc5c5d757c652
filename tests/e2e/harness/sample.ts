/** A card, a mark and a note with everything in them that such a thing can have. */
import type { Annotation } from '@/utils/core/notes/annotation.ts';
import type { TermCard, TermMark } from '@/utils/core/reading.ts';

export const CARD: TermCard = {
  id: 'ecowas/bloc',
  entry: 'ecowas',
  sense: 'bloc',
  headword: 'ECOWAS',
  category: 'organisation',
  domain: 'West Africa',
  expansion: 'Economic Community of West African States',
  gloss: 'West Africa’s regional bloc for trade and politics, which can also send joint military forces.',
  detail: 'Its chair and its summits speak for it; its own soldiers are lent by the members for each mission.',
  headline: { since: '2025-01-29', text: '12 members, not 15. Mali, Burkina Faso and Niger left.' },
  textNotes: ['The force then planned, AFISMA, was not a UN peacekeeping mission.'],
  articleDate: '2013-01-16',
  earlier: [{ from: '2012-04-06', until: '2012-04-12', text: 'Brokers the deal by which the coup leaders step down.' }],
  then: [{ from: '2013-01', text: '15 members, Mali among them.' }],
  since: [
    { from: '2013-07-01', text: 'AFISMA hands over to the UN mission MINUSMA.' },
    { from: '2025-01-29', text: 'Mali, Burkina Faso and Niger cease to be members.' },
  ],
  why: { cue: 'member states', where: 'near' },
  others: [{ sense: 'court', expansion: 'ECOWAS Court of Justice', gloss: 'The bloc’s court, in Abuja.' }],
  sources: [{ title: 'Press release SC/10870, UN Security Council, 20 Dec 2012', url: 'https://press.un.org/' }],
  asOf: '2026-11',
  language: 'en',
};

export const MARK: TermMark = { start: 0, end: 6, card: 'ecowas/bloc', level: 'key', certain: true, known: false };

export const NOTE: Annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'urn:uuid:7c4b1a52-4d8e-4a71-9a54-6f2d1c0b9e87',
  type: 'Annotation',
  motivation: 'describing',
  created: '2026-05-03T09:00:00.000Z',
  modified: '2026-05-03T09:00:00.000Z',
  body: [{ type: 'TextualBody', value: 'Ask who pays.', format: 'text/plain', purpose: 'describing' }],
  target: {
    source: 'https://www.devex.com/news/a-road-90001',
    selector: [
      { type: 'TextQuoteSelector', exact: 'ECOWAS', prefix: '', suffix: ' says' },
      { type: 'TextPositionSelector', start: 0, end: 6 },
    ],
  },
  'glossator:work': '3b0c7a52-8d1e-4b76-9a54-6f2d1c0b9e87',
};

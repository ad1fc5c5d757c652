/** A card, a mark and a note with everything in them that such a thing can have. */
import type { Annotation } from '@/utils/core/notes/annotation.ts';
import type { TermCard, TermMark } from '@/utils/core/reading.ts';
import { ecowas } from '../../unit/overlay/term-cards.ts';

export const CARD: TermCard = {
  ...ecowas,
  detail: 'Its chair and its summits speak for it; its own soldiers are lent by the members for each mission.',
  textNotes: ['The force then planned, AFISMA, was not a UN peacekeeping mission.'],
  why: { cue: 'member states', where: 'near' },
  others: [{ sense: 'court', expansion: 'ECOWAS Court of Justice', gloss: 'The bloc’s court, in Abuja.' }],
};

export const MARK: TermMark = { start: 0, end: 6, card: CARD.id, level: 'key', certain: true, known: false };

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

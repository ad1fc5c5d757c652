import { describe, expect, test } from 'vitest';
import { Entry } from '@/utils/core/glossary/schema.ts';
import { termCard, type TermCardInput } from '@/utils/core/glossary/term-card.ts';

const ecowas = Entry.parse({
  id: 'ecowas',
  headword: 'ECOWAS',
  category: 'organisation',
  domain: 'West Africa',
  weight: 'key',
  variants: [
    { form: 'ECOWAS', case: 'exact' },
    { form: 'CEDEAO', kind: 'language', lang: ['fr', 'pt'], case: 'exact' },
  ],
  senses: [
    {
      id: 'bloc',
      expansion: 'Economic Community of West African States',
      gloss: 'West Africa’s regional bloc, which can also send joint forces.',
      headline: { since: '2025-01-29', text: '12 members, not 15. Mali, Burkina Faso and Niger left.' },
      facts: [
        { from: '2025-01-29', text: 'Mali, Burkina Faso and Niger cease to be members.', source: 'allafrica' },
        { from: '1999', until: '2012', text: 'Has 15 members for the first time.', source: 'allafrica' },
        { from: '2013', text: 'Sends AFISMA to Mali.', source: 'allafrica' },
        { from: '2012-04-06', text: 'Brokers the deal with the officers.', source: 'allafrica' },
        { from: '2013-01-17', text: 'First West African troops reach Mali.', source: 'allafrica' },
        { from: '2013-01', until: '2025-01-29', text: '15 members.', source: 'allafrica' },
        { text: 'Its seat is Abuja.', source: 'allafrica' },
      ],
      textNotes: [
        { words: ['peacekeeping role', 'peacekeeping force'], text: 'AFISMA was not a UN peacekeeping mission.' },
        { words: ['keeping force'], text: 'Never met as words of their own.' },
      ],
      sources: [
        { id: 'allafrica', title: 'allAfrica, 16 Dec 2024', url: 'https://allafrica.com/stories/202412160050.html' },
      ],
      asOf: '2026-11',
    },
  ],
});

const kinetic = Entry.parse({
  id: 'kinetic',
  headword: 'kinetic',
  category: 'jargon',
  weight: 'key',
  variants: [{ form: 'kinetic' }, { form: 'post-kinetic', kind: 'compound', gloss: 'After the fighting.' }],
  senses: [
    { id: 'force', gloss: 'Using force: bombs, bullets and the like.', register: 'euphemism' },
    { id: 'physics', gloss: 'Of motion, as in kinetic energy.', shown: false },
  ],
});

const sanogo = Entry.parse({
  id: 'amadou-sanogo',
  headword: 'Amadou Sanogo',
  category: 'person',
  weight: 'key',
  variants: [
    { form: 'Captain Sonogo', kind: 'misspelling' },
    { form: 'Sonogo', kind: 'misspelling' },
    { form: 'Captain Sanogo' },
    { form: 'Amadou Haya Sanogo', kind: 'full' },
    { form: 'General Sanogo' },
  ],
  senses: [{ id: 'officer', expansion: 'Amadou Haya Sanogo', gloss: 'The captain who led the coup of March 2012.' }],
});

function card(entry: Entry, form: string, context: Partial<TermCardInput> = {}) {
  const variant = entry.variants.find((one) => one.form === form)!;
  return termCard({ entry, variant, sense: entry.senses[0]!, surface: form, text: '', language: 'en', ...context });
}

describe('termCard', () => {
  test('shows a sense as it stood on the day of the article', () => {
    const text = 'A peacekeeping force can hold a bridge.';
    const { then, ...rest } = card(ecowas, 'ECOWAS', { articleDate: '2013-01-16', text });
    expect(then).toEqual([
      { text: 'Its seat is Abuja.' },
      { from: '2012-04-06', text: 'Brokers the deal with the officers.' },
      { from: '2013', text: 'Sends AFISMA to Mali.' },
      { from: '2013-01', until: '2025-01-29', text: '15 members.' },
    ]);
    expect(rest).toEqual({
      id: 'ecowas/bloc',
      entry: 'ecowas',
      sense: 'bloc',
      headword: 'ECOWAS',
      category: 'organisation',
      domain: 'West Africa',
      expansion: 'Economic Community of West African States',
      gloss: 'West Africa’s regional bloc, which can also send joint forces.',
      headline: { since: '2025-01-29', text: '12 members, not 15. Mali, Burkina Faso and Niger left.' },
      textNotes: ['AFISMA was not a UN peacekeeping mission.'],
      articleDate: '2013-01-16',
      earlier: [{ from: '1999', until: '2012', text: 'Has 15 members for the first time.' }],
      since: [
        { from: '2013-01-17', text: 'First West African troops reach Mali.' },
        { from: '2025-01-29', text: 'Mali, Burkina Faso and Niger cease to be members.' },
      ],
      others: [],
      sources: [{ title: 'allAfrica, 16 Dec 2024', url: 'https://allafrica.com/stories/202412160050.html' }],
      asOf: '2026-11',
      language: 'en',
    });
  });

  test('an article of "2013" puts neither before nor after it what may be of the same year', () => {
    const { earlier, then, since } = card(ecowas, 'ECOWAS', { articleDate: '2013' });
    expect(earlier.map(({ text }) => text)).toEqual(['Has 15 members for the first time.']);
    expect(then.map(({ from }) => from)).toEqual([undefined, '2012-04-06', '2013', '2013-01', '2013-01-17']);
    expect(since.map(({ from }) => from)).toEqual(['2025-01-29']);
  });

  test('without an article date, all facts are one list, oldest first', () => {
    const { earlier, then, since, headline, ...rest } = card(ecowas, 'ECOWAS');
    expect([earlier, since]).toEqual([[], []]);
    const dates = [undefined, '1999', '2012-04-06', '2013', '2013-01', '2013-01-17', '2025-01-29'];
    expect(then.map(({ from }) => from)).toEqual(dates);
    expect(headline?.since).toBe('2025-01-29');
    expect(rest).not.toHaveProperty('articleDate');
  });

  test('what had changed before the article is no news to its reader', () => {
    expect(card(ecowas, 'ECOWAS', { articleDate: '2025-01-29' })).not.toHaveProperty('headline');
    expect(card(ecowas, 'ECOWAS', { articleDate: '2025-01-28' })).toHaveProperty('headline');
    expect(card(ecowas, 'ECOWAS', { articleDate: '2025' })).not.toHaveProperty('headline');
  });

  test('a remark on words shows only where the article has them as words', () => {
    expect(card(ecowas, 'ECOWAS', { text: 'ECOWAS met in Abuja.' }).textNotes).toEqual([]);
    expect(card(ecowas, 'ECOWAS', { text: 'In a PEACEKEEPING ROLE.' }).textNotes).toEqual([
      'AFISMA was not a UN peacekeeping mission.',
    ]);
  });

  test('a compound has its own gloss and its own card under the same headword', () => {
    expect(card(kinetic, 'post-kinetic')).toMatchObject({
      id: 'kinetic/force#post-kinetic',
      headword: 'kinetic',
      gloss: 'After the fighting.',
      register: 'euphemism',
      others: [{ sense: 'kinetic/physics', gloss: 'Of motion, as in kinetic energy.' }],
    });
    expect(card(kinetic, 'kinetic')).toMatchObject({
      id: 'kinetic/force',
      gloss: 'Using force: bombs, bullets and the like.',
    });
  });

  test('the clue that decided is handed on', () => {
    const why = { cue: 'military', where: 'near' as const };
    expect(card(kinetic, 'kinetic', { why }).why).toEqual(why);
    expect(card(kinetic, 'kinetic')).not.toHaveProperty('why');
  });

  test('a name in another language is the same card', () => {
    expect(card(ecowas, 'CEDEAO').id).toBe('ecowas/bloc');
  });
});

describe('the spelling of a misspelt form', () => {
  test.each([
    ['Captain Sonogo', 'Captain Sonogo', { text: 'Sonogo', usual: 'Sanogo' }],
    ['Sonogo', 'Sonogo', { text: 'Sonogo', usual: 'Sanogo' }],
    ['Captain Sonogo', 'CAPTAIN SONOGO', { text: 'Sonogo', usual: 'Sanogo' }],
  ])('"%s", written %s, gives only the words that differ', (form, surface, spelling) => {
    expect(card(sanogo, form, { surface })).toMatchObject({ id: `amadou-sanogo/officer#${form}`, spelling });
  });

  test('a form that is spelt right has none', () => {
    expect(card(sanogo, 'Captain Sanogo')).not.toHaveProperty('spelling');
    expect(card(sanogo, 'Captain Sanogo').id).toBe('amadou-sanogo/officer');
  });

  test.each([
    ['Ansardine', ['Ansar Dine'], { text: 'Ansardine', usual: 'Ansar Dine' }],
    ['Tombouctu', ['Timbuktu', 'Tombouctou'], { text: 'Tombouctu', usual: 'Tombouctou' }],
    ['Boko Harem sect', ['Boko Haram sect', 'Boko Haram'], { text: 'Harem', usual: 'Haram' }],
    ['Africa Comand', ['Africa Command'], { text: 'Comand', usual: 'Command' }],
  ])('%s is compared with the nearest form', (misspelt, forms, spelling) => {
    const entry = Entry.parse({
      ...sanogo,
      headword: forms[0],
      variants: [{ form: misspelt, kind: 'misspelling' }, ...forms.map((form) => ({ form }))],
    });
    expect(card(entry, misspelt).spelling).toEqual(spelling);
  });

  test('is left out where no form is like it', () => {
    const entry = Entry.parse({
      ...sanogo,
      headword: 'Mali coup',
      variants: [{ form: 'Sonogo', kind: 'misspelling' }],
    });
    expect(card(entry, 'Sonogo')).not.toHaveProperty('spelling');
  });
});

/** The whole overlay on a page of one word, with a card larger than any that we write. */
import type { Texts } from '@/components/texts.ts';
import { createAside } from '@/entrypoints/aside/aside.tsx';
import { mountNote } from '@/entrypoints/note-editor/note.tsx';
import { loadedParts, type ArticlePage, type Parts } from '@/entrypoints/overlay/contract.ts';
import { mountOverlay } from '@/entrypoints/overlay/mount.tsx';
import { createPins } from '@/entrypoints/pins/pins.tsx';
import type { Reading, TermCard } from '@/utils/core/reading.ts';
import { createGate } from '@/utils/dom/gate.ts';
import { pageText } from '@/utils/dom/text/page-text.ts';
import { CARD, MARK, NOTE } from './sample.ts';

const SENTENCE =
  'West Africa’s regional bloc, which can also send joint forces and has since lost three of its members. ';
const textOf = (length: number) => SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);
const HEADWORD =
  'Arrangement-cadre-ouest-africain-de-prévention-et-de-règlement-des-conflits, de maintien de la paix et de la sécurité (2)';

/** Each has one thing that is far too long. */
const CARDS: Record<string, TermCard> = {
  gloss: { ...CARD, gloss: textOf(4_000) },
  headword: { ...CARD, headword: HEADWORD, expansion: textOf(300) },
  senses: {
    ...CARD,
    others: Array.from({ length: 200 }, (_, number) => ({ sense: `sense-${number}`, gloss: textOf(90) })),
  },
};

/** Mounts it as the address says; the page’s `openCard()` opens the card by keyboard. */
export function mountSample(texts: Texts): void {
  const { card: name = '', direction = 'ltr', root = '' } = Object.fromEntries(new URLSearchParams(location.search));
  const card = CARDS[name] ?? CARD;
  Object.assign(document.documentElement, { dir: direction }).style.fontSize = root;
  document.body.style.cssText = 'margin: 0; min-height: 300vh; font: 16px/1.6 serif';
  document.body.innerHTML =
    '<article style="padding: 40vh 20px">Soldiers of <span id="word">ECOWAS</span> met.</article>';
  const [article, word] = [document.querySelector('article')!, document.getElementById('word')!];
  const text = { ...NOTE.body[0]!, value: textOf(50_000) };
  const notes = name === 'note' ? [{ annotation: { ...NOTE, body: [text] } }] : [];
  const refused = async () => ({ refused: 'failed' }) as const;
  const parts: Parts = {
    aside: { createAside: (options, signal) => createAside(options, texts, signal) },
    pins: { createPins: (options, signal) => createPins(options, texts, signal) },
    noteEditor: { mountNote: (container, options) => mountNote(container, options, texts) },
  };
  const page: ArticlePage = {
    reading: { terms: [MARK], cards: { [MARK.card]: card }, notes, settings: {} } as unknown as Reading,
    facts: { site: 'cgd' } as ArticlePage['facts'],
    root: article,
    text: pageText([]),
    theme: () => 'light',
    marks: () => [MARK],
    markAt: (x, y) => (document.elementFromPoint(x, y) === word ? MARK : undefined),
    rectanglesOf: () => [word.getBoundingClientRect()],
    elementOf: () => word,
    surfaceOf: () => (name === 'headword' ? HEADWORD : 'ECOWAS'),
    notesOn: () => notes,
    setActive: () => undefined,
    scrollTo: () => undefined,
    near: () => new Map(),
    saveNote: refused,
    deleteNote: refused,
    setKnown: refused,
    part: async (part) => parts[part]!,
  };
  loadedParts().gate ??= createGate();
  const overlay = mountOverlay(page, texts, new AbortController().signal);
  Object.assign(globalThis, { openCard: () => overlay.open(MARK) });
}

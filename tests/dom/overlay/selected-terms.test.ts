import { beforeEach, describe, expect, test, vi } from 'vitest';
import { explainSelected } from '@/entrypoints/aside/explain.ts';
import { selectedRange, termsIn } from '@/entrypoints/aside/selected-terms.ts';
import type { ArticlePage } from '@/entrypoints/overlay/contract.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { atOnce } from '@/utils/dom/slices.ts';
import { textReader } from '@/utils/dom/text/read-text.ts';
import { english } from '../../unit/overlay/english.ts';

const HTML = `<article>
  <p id="first">Nobody asked <em>EC</em>OWAS, and the coup leaders knew.</p>
  <p id="second">Susan Rice called it a post-kinetic war.</p>
  <aside>ECOWAS in brief</aside>
  <p id="field" contenteditable>Write of the coup here.</p>
</article>
<p id="outside">ECOWAS elsewhere</p>`;

let page: ArticlePage;
beforeEach(() => {
  document.body.innerHTML = HTML;
  const root = document.querySelector('article')!;
  const text = atOnce(textReader({ root, furniture: new Set(root.querySelectorAll('aside')), credits: [] }).read());
  const terms = ['ECOWAS', 'coup', 'Susan Rice', 'post-kinetic'].map((words): TermMark => {
    const start = text.text.indexOf(words);
    return { start, end: start + words.length, card: words, level: 'all', certain: true, known: false };
  });
  page = {
    root,
    text,
    reading: { terms },
    rectanglesOf: () => [new DOMRect(10, 10, 40, 20)],
    scrollTo: vi.fn(),
  } as unknown as ArticlePage;
});

function find(words: string): { node: Node; at: number } {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) =>
    text.textContent?.includes(words) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const node = texts.nextNode()!;
  return { node, at: node.textContent!.indexOf(words) };
}

/** Selects from words in one text node up to the end of words in another, or the same. */
function select(from: string, upTo = from): void {
  const [start, end] = [find(from), find(upTo)];
  getSelection()!.setBaseAndExtent(start.node, start.at, end.node, end.at + upTo.length);
}

function caretIn(words: string, after: number): void {
  select(words);
  const { anchorNode, anchorOffset } = getSelection()!;
  getSelection()!.collapse(anchorNode, anchorOffset + after);
}

const found = () => {
  const range = selectedRange(page);
  return range && termsIn(page, range).map(({ card }) => card);
};

describe('what is selected', () => {
  test('is the term that it is, lies in, or has a letter of', () => {
    select('EC', 'OWAS');
    expect(found()).toEqual(['ECOWAS']);
    select('kinetic');
    expect(found()).toEqual(['post-kinetic']);
    select('the coup leaders');
    expect(found()).toEqual(['coup']);
    select('Rice called');
    expect(found()).toEqual(['Susan Rice']);
  });

  test('is not the term beside it', () => {
    select('and the ');
    expect(found()).toEqual([]);
    select(' leaders knew');
    expect(found()).toEqual([]);
  });

  test('may be several, over the ends of paragraphs', () => {
    select('leaders', 'Susan');
    expect(found()).toEqual(['Susan Rice']);
    select('coup', 'a post-kinetic');
    expect(found()).toEqual(['coup', 'Susan Rice', 'post-kinetic']);
  });

  test('is found with an element for its end, as of a paragraph that was clicked three times', () => {
    getSelection()!.setBaseAndExtent(
      document.querySelector('#second')!.firstChild!,
      0,
      document.querySelector('aside')!,
      0,
    );
    expect(found()).toEqual(['Susan Rice', 'post-kinetic']);
  });

  test('counts only in the article, and where nothing can be written', () => {
    select('ECOWAS elsewhere');
    expect(found()).toBe(undefined);
    select('of the coup');
    expect(found()).toBe(undefined);
    getSelection()!.removeAllRanges();
    expect(found()).toBe(undefined);
  });
});

test('a term whose text the page has taken away hides no other', () => {
  document.querySelector('#first')!.lastChild!.remove();
  select('Susan', 'a post-kinetic');
  expect(found()).toEqual(['Susan Rice', 'post-kinetic']);
});

test('a caret is on the term that it stands in, before or behind', () => {
  for (const after of [0, 2, 4]) {
    caretIn('coup', after);
    expect(found()).toEqual(['coup']);
  }
  caretIn('leaders', 3);
  expect(found()).toEqual([]);
});

/** Asks; gives what came of it. */
function ask(): string[] {
  const done: string[] = [];
  explainSelected({
    page,
    texts: english,
    tell: (message) => done.push(message),
    onOpen: ({ card }) => done.push(`opens ${card}`),
  });
  return done;
}

describe('asked to explain it', () => {
  test('the first term’s card opens', () => {
    select('coup', 'a post-kinetic');
    expect(ask()).toEqual(['opens coup']);
    expect(page.scrollTo).not.toHaveBeenCalled();
  });

  test('a term that is out of sight is gone to', () => {
    Object.assign(page, { rectanglesOf: () => [new DOMRect(10, -400, 40, 20)] });
    select('coup');
    expect(ask()).toEqual(['opens coup']);
    expect(page.scrollTo).toHaveBeenCalledOnce();
  });

  test('where there is none, that is said of the words or of the word at the caret', () => {
    select('leaders ');
    expect(ask()).toEqual(['“leaders” is in none of your glossaries.']);
    caretIn('leaders', 3);
    expect(ask()).toEqual(['“leaders” is in none of your glossaries.']);
  });

  test('of what is not the article’s text it says only that', () => {
    select('ECOWAS in brief');
    expect(ask()).toEqual(['Only words of the article itself are explained.']);
    select('ECOWAS elsewhere');
    expect(ask()).toEqual(['Only words of the article itself are explained.']);
  });

  test('with nothing selected it asks for a word', () => {
    getSelection()!.removeAllRanges();
    expect(ask()).toEqual(['Select a word first.']);
  });
});

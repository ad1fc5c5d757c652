/** Beside glance and card: list, notice and endnotes, going by keyboard, copying, and telling how many terms there are. */
import { render } from 'preact';
import asideStyle from '@/components/card/aside.css?inline';
import { provideTexts, type Texts } from '@/components/texts.ts';
import type { Aside, AsideOptions } from '@/entrypoints/overlay/contract.ts';
import { listedMarks } from '@/entrypoints/overlay/listed.ts';
import { writeClipboard } from '@/utils/dom/clipboard.ts';
import { createElement } from '@/utils/dom/accessors.ts';
import { AsideApp } from './AsideApp.tsx';
import { citation } from './citation.ts';
import { leave, placeOf, returnFocus } from './focus.ts';
import { stepFrom } from './step.ts';

/** Fills the container until the signal aborts. */
export function createAside(options: AsideOptions, texts: Texts, signal: AbortSignal): Aside {
  const { page, container } = options;
  provideTexts(texts);
  const style = createElement('style');
  style.textContent = asideStyle;
  const place = createElement('div');
  container.append(style, place);
  signal.addEventListener('abort', () => render(null, place));
  if (page.reading.settings.sayCount) options.say(countedTerms(listedMarks(page.marks()).length, texts));

  return {
    draw: (view) => render(<AsideApp {...options} {...view} />, place),
    step: (direction, reader) => stepFrom(reader, direction, { ...options, texts }),
    returnFocus: (remembered, mark) => returnFocus(remembered, placeOf(page, mark)),
    leave: (mark, direction) => leave(placeOf(page, mark), direction),
    async copy(lemma, card) {
      const { text, html } = citation(lemma, card, texts);
      return writeClipboard(text, html);
    },
  };
}

function countedTerms(count: number, texts: Texts): string {
  if (count === 0) return texts('statusNoTerm');
  return count === 1 ? texts('statusCountOne') : texts('statusCount', count);
}

/** Beside glance and card: list, notice and endnotes, going from term to term by keyboard, and copying. */
import { render } from 'preact';
import asideStyle from '@/components/card/aside.css?inline';
import { provideTexts, type Texts } from '@/components/texts.ts';
import type { Aside, AsideOptions } from '@/entrypoints/overlay/contract.ts';
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

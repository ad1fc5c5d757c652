/** Beside glance and card: list, notices and endnotes, what is selected, going by keyboard, copying, and telling how many terms there are. */
import { render } from 'preact';
import asideStyle from '@/components/card/aside.css?inline';
import { provideTexts, type Texts } from '@/components/texts.ts';
import { loadedParts, type Aside, type AsideOptions, type AsideView } from '@/entrypoints/overlay/contract.ts';
import { listedMarks } from '@/entrypoints/overlay/listed.ts';
import { mayShow } from '@/entrypoints/overlay/may-show.ts';
import { isOn } from '@/utils/core/is-drawn.ts';
import type { TermMark } from '@/utils/core/reading.ts';
import { writeClipboard } from '@/utils/dom/clipboard.ts';
import { createElement } from '@/utils/dom/accessors.ts';
import { AsideApp, type Remark } from './AsideApp.tsx';
import { citation } from './citation.ts';
import { explainSelected } from './explain.ts';
import { leave, placeOf, returnFocus } from './focus.ts';
import { stepFrom } from './step.ts';
import { watchSelection } from './watch-selection.ts';

/** Fills the container until the signal aborts. */
export function createAside(options: AsideOptions, texts: Texts, signal: AbortSignal): Aside {
  const { page, container, say, onOpen } = options;
  const { gate } = loadedParts();
  if (!gate) throw new Error('The guard has not run.');
  provideTexts(texts);
  const style = createElement('style');
  style.textContent = asideStyle;
  const place = createElement('div');
  container.append(style, place);
  signal.addEventListener('abort', () => render(null, place));
  if (page.reading.settings.sayCount) say(countedTerms(listedMarks(page.marks()).length, texts));
  const { host } = container.getRootNode() as ShadowRoot;
  let view: AsideView = { listed: [], shown: 'idle', offer: undefined };
  let remark: Remark | undefined;
  const watch = watchSelection(
    {
      page,
      gate,
      host,
      mayOffer: () => !isOpen(view) && isOn(page.reading, page.facts.site) && mayShow(host),
      toolbar: () => place.querySelector('.gl-toolbar')?.getBoundingClientRect(),
      onChange: redraw,
    },
    signal,
  );

  return {
    draw(given) {
      view = given;
      if (isOpen(view)) remark = undefined;
      watch.check();
      redraw();
    },
    step(direction, reader) {
      if (direction === 'here') explainSelected({ page, texts, tell, onOpen: openByKeyboard });
      else stepFrom(reader, direction, { page, say, texts, onChoose: goTo });
    },
    returnFocus: (remembered, mark) => returnFocus(remembered, placeOf(page, mark)),
    leave: (mark, direction) => leave(placeOf(page, mark), direction),
    async copy(lemma, card) {
      const { text, html } = citation(lemma, card, texts);
      return writeClipboard(text, html);
    },
  };

  function redraw(): void {
    if (signal.aborted) return;
    const props = { ...options, ...view, selected: watch.offered(), remark, onChoose: goTo, onExplain, onRemarkGone };
    render(<AsideApp {...props} />, place);
  }

  function goTo(mark: TermMark): void {
    page.scrollTo(mark);
    openByKeyboard(mark);
  }

  function openByKeyboard(mark: TermMark): void {
    onOpen(mark, 'keyboard');
  }

  function onExplain(mark: TermMark, byKeyboard: boolean): void {
    watch.dismiss();
    onOpen(mark, byKeyboard ? 'keyboard' : 'pointer');
  }

  function tell(message: string): void {
    remark = { message, number: (remark?.number ?? 0) + 1 };
    redraw();
    say(message);
  }

  function onRemarkGone(): void {
    remark = undefined;
    redraw();
  }
}

function isOpen({ shown }: AsideView): boolean {
  return shown !== 'idle' && shown !== 'armed';
}

function countedTerms(count: number, texts: Texts): string {
  if (count === 0) return texts('statusNoTerm');
  return count === 1 ? texts('statusCountOne') : texts('statusCount', count);
}

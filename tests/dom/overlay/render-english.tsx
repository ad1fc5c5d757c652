/** Renders a component into the document, with English texts. */
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { provideTexts } from '@/components/texts.ts';
import { english } from '../../unit/overlay/english.ts';

export function renderEnglish(component: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  provideTexts(english);
  void act(() => render(component, place));
  return place;
}

/** The element's text without runs of white space. */
export function words(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim();
}

/** What happens in the page: every event at its window before all others, every mutation, timing and message. */
import type { Spy } from './spy-in-page.ts';

export function listenInPage(): void {
  const { note, typed, quietly, selected } = (window as unknown as { spy: Spy }).spy;
  const { stringify } = JSON;
  const types = [
    ...[...Object.keys(HTMLElement.prototype), ...Object.keys(window)].flatMap((key) =>
      key.startsWith('on') ? [key.slice(2)] : [],
    ),
    ...['focusin', 'focusout', 'compositionstart', 'compositionupdate', 'compositionend', 'selectionchange'],
  ];
  // Not at once: this script runs before there is a document, which no script of a page does, and a content script of
  // `document_start` is there before the first of them.
  document.addEventListener('DOMContentLoaded', () => {
    for (const type of new Set(types)) window.addEventListener(type, (event) => quietly(() => hear(event)), true);
  });

  function hear(event: Event): void {
    const { type } = event;
    for (const node of [event.target, ...event.composedPath()]) if (node instanceof Node) note(`${type} at`, node);
    const { key, data, detail, message, newValue, reason, error } = event as unknown as Record<string, unknown>;
    for (const value of [key, data, detail, message, newValue, reason, error]) note(type, value);
    if (type === 'keydown' && typeof key === 'string' && key.length === 1) typed(key);
    if (type === 'input' && typeof data === 'string') typed(data);
    const { clipboardData, dataTransfer, clientX, clientY } = event as ClipboardEvent & DragEvent;
    for (const transfer of [clipboardData, dataTransfer]) note(type, transfer?.getData('text/plain'));
    if (type.startsWith('pointer') || type === 'click') lookAt(clientX, clientY);
    if (/copy|cut|select|key|input|focus/.test(type)) note(`selection at ${type}`, selected());
  }

  function lookAt(x: number, y: number): void {
    for (const element of Document.prototype.elementsFromPoint.call(document, x, y)) note('element at point', element);
    note('caret at point', Document.prototype.caretPositionFromPoint.call(document, x, y)?.offsetNode);
    note('old caret at point', Document.prototype.caretRangeFromPoint.call(document, x, y)?.startContainer);
  }

  new MutationObserver((records) =>
    quietly(() => {
      for (const { type, target, attributeName, oldValue, addedNodes } of records) {
        note(`${type} ${attributeName ?? ''}`, target);
        note('old value', oldValue);
        for (const node of addedNodes) note('added', `${node.nodeName} ${node.textContent}`);
      }
    }),
  ).observe(document, {
    ...{ childList: true, subtree: true, attributes: true, attributeOldValue: true },
    ...{ characterData: true, characterDataOldValue: true },
  });

  const timings = new PerformanceObserver((list) =>
    quietly(() => {
      for (const entry of list.getEntries()) {
        const {
          element,
          target,
          sources = [],
        } = entry as PerformanceEntry & {
          element?: Node;
          target?: Node;
          sources?: { node?: Node }[];
        };
        note(entry.entryType, stringify(entry));
        for (const node of [element, target, ...sources.map((source) => source.node)]) note(entry.entryType, node);
      }
    }),
  );
  for (const type of PerformanceObserver.supportedEntryTypes) timings.observe({ type, buffered: true });
  new BroadcastChannel('glossator').addEventListener('message', ({ data }) => note('channel', data));
}

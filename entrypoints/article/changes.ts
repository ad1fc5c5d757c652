/** What a page changes of itself, told as what has to be looked at again. */
import {
  headOf,
  holds,
  isConnected,
  isElement,
  localNameOf,
  parentOf,
  rootOf,
  textContentOf,
} from '@/utils/dom/accessors.ts';
import { HOST_NAME } from '@/entrypoints/overlay/contract.ts';

export interface ChangeListener {
  /** The article's root, if there is an article. */
  root(): Element | undefined;
  /** Something has come or gone by which the article may be another. */
  onStructure(): void;
  /** The text in or under these nodes of the article may read otherwise. */
  onText(nodes: readonly Node[]): void;
}

/** Attributes by which pages show and hide text. */
const SHOWING = ['hidden', 'class', 'style', 'open', 'aria-hidden'];
/** How long (ms) changes are gathered: a page may make hundreds in a row, and is not to wait for us at each. */
const GATHERING = 50;
/** Less text than this outside the article is no part of it that comes late. */
const MUCH_TEXT = 200;

/** Watches until the signal aborts. What we do ourselves is no change of the page's. */
export function watchChanges({ root, onStructure, onText }: ChangeListener, signal: AbortSignal): void {
  let gathered: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    for (const record of records) gathered.push(record);
    timer ??= setTimeout(tell, GATHERING);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SHOWING,
  });
  signal.addEventListener('abort', () => (observer.disconnect(), clearTimeout(timer)));

  function tell(): void {
    timer = undefined;
    const records = gathered;
    gathered = [];
    const article = root();
    const changed = new Set<Node>();
    let isOther = false;
    for (const record of records) {
      const isOfText = record.type === 'characterData';
      // Some pages write the same few texts over and over.
      if (isOfText ? changed.has(record.target) : isOurs(record)) continue;
      if (!article || !isConnected(article)) isOther ||= record.type !== 'attributes';
      else if (record.type === 'attributes' && holds(record.target, article)) changed.add(article);
      else if (!holds(article, record.target)) isOther ||= tellsMore(record);
      else {
        isOther ||= record.type === 'childList' && bringsElements(record);
        changed.add(record.type === 'attributes' ? (parentOf(record.target) ?? record.target) : record.target);
      }
    }
    if (changed.size > 0) onText([...changed]);
    if (isOther) onStructure();
  }
}

function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isHost(target)) return true;
  const moved = [...addedNodes, ...removedNodes];
  return moved.length > 0 && moved.every(isHost);
}

function isHost(node: Node): boolean {
  return isElement(node) && localNameOf(node) === HOST_NAME;
}

function bringsElements({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some((node) => isElement(node));
}

/** Whether a change outside the article may say more of it: in the head, or by text that comes late. */
function tellsMore({ type, target, addedNodes }: MutationRecord): boolean {
  const head = headOf(document);
  if (head && holds(head, target)) return true;
  if (type !== 'childList') return false;
  // The body itself may be put in anew.
  if (target === rootOf(document) && [...addedNodes].some(isElement)) return true;
  let length = 0;
  for (const node of addedNodes) if (isElement(node)) length += (textContentOf(node) ?? '').length;
  return length >= MUCH_TEXT;
}

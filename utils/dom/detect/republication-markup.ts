/** Markup by which republished pages count or credit their source. */
import { hostOf } from '@/utils/core/article/addresses.ts';
import { attributeOf, queryAll } from '../accessors.ts';
import { resolve, type Page } from './links.ts';
import { foreignAddresses, isForeign, type Metadata } from './metadata.ts';

export interface MarkupEvidence {
  from?: string | undefined;
  originalUrl?: string | undefined;
  evidence: string;
}

const PUBLISHERS: Record<string, string> = {
  'cgdev.org': 'Center for Global Development',
  'devex.com': 'Devex',
  'theconversation.com': 'The Conversation',
  'propublica.org': 'ProPublica',
};

/** Counters that publishers ask republishers to keep in the text. */
const COUNTERS = [
  { selector: 'img[src*="counter.theconversation.com/content/"]', from: 'The Conversation' },
  { selector: '[src*="pixel.propublica.org/"]', from: 'ProPublica' },
];

/** An address on another host that the head gives as this text's own, or a republication counter; undefined if neither. */
export function readMarkup(page: Page, metadata: Metadata): MarkupEvidence | undefined {
  const [foreign] = foreignAddresses(page, metadata);
  const counter = readCounter(page);
  if (!foreign) return counter;
  const { address, evidence } = foreign;
  // The home page of a publisher is not the original.
  const originalUrl = new URL(address).pathname === '/' ? undefined : address;
  return { from: nameOf(address) ?? counter?.from, originalUrl, evidence };
}

function readCounter(page: Page): MarkupEvidence | undefined {
  for (const { selector, from } of COUNTERS) {
    const [counter] = queryAll(page.document, selector);
    if (counter) return { from, evidence: sourceOf(counter, page) ?? from };
  }
  const [tracker] = queryAll(page.document, '#republication-tracker-tool-source');
  const address = tracker && sourceOf(tracker, page);
  return address && isForeign(address, page.site) ? { from: nameOf(address), evidence: address } : undefined;
}

function sourceOf(element: Element, { base }: Page): string | undefined {
  return resolve(attributeOf(element, 'src'), base);
}

function nameOf(address: string): string | undefined {
  const host = hostOf(address);
  return host && (PUBLISHERS[host] ?? host);
}

/** Markup by which republished pages count or credit their source. */
import { hostOf } from '../article/addresses.ts';
import { attributeOf, isElement, type OutlineElement } from './outline.ts';
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
  { address: 'counter.theconversation.com/content/', from: 'The Conversation' },
  { address: 'pixel.propublica.org/', from: 'ProPublica' },
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
  const loading = page.nodes.filter(
    (node): node is OutlineElement => isElement(node) && attributeOf(node, 'src') !== undefined,
  );
  for (const { address, from } of COUNTERS) {
    const counter = loading.find((element) => attributeOf(element, 'src')?.includes(address));
    if (counter) return { from, evidence: sourceOf(counter, page) ?? from };
  }
  const tracker = loading.find((element) => attributeOf(element, 'id') === 'republication-tracker-tool-source');
  const address = tracker && sourceOf(tracker, page);
  return address && isForeign(address, page.url) ? { from: nameOf(address), evidence: address } : undefined;
}

function sourceOf(element: OutlineElement, { base }: Page): string | undefined {
  return resolve(attributeOf(element, 'src'), base);
}

function nameOf(address: string): string | undefined {
  const host = hostOf(address);
  return host && (PUBLISHERS[host] ?? host);
}

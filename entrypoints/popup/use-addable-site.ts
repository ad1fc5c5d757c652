/** The site in front as one that the reader may add, and what they choose of it. */
import { useEffect, useState } from 'preact/hooks';
import type { AddableSite } from '@/components/popup/addable-site.ts';

/** What the browser says of it. */
export interface FoundSite {
  host: string;
  /** Match patterns of its pages. */
  patterns: string[];
  isAdded: boolean;
}

export interface SiteSource {
  /** The site in the tab, if it can be added. */
  findSite(): Promise<FoundSite | undefined>;
  /** These two change the browser's own list of permissions, which the background follows. */
  addSite(site: FoundSite): Promise<unknown>;
  removeSite(site: FoundSite): Promise<unknown>;
}

/** @param onEnd is told when a choice has been made, and whether the browser holds it */
export function useAddableSite(source: SiteSource, onEnd: (isHeld: boolean) => void): AddableSite | undefined {
  const [site, setSite] = useState<FoundSite>();
  useEffect(() => {
    void source.findSite().then(setSite, () => undefined);
  }, [source]);
  if (!site) return undefined;

  const choose = async (isAdded: boolean): Promise<void> => {
    // Before anything else: browsers let us ask within the reader's click alone.
    const chosen = isAdded ? source.addSite(site) : source.removeSite(site);
    setSite({ ...site, isAdded });
    const isAnswered = await chosen.then(
      () => true,
      () => false,
    );
    const found = await source.findSite().catch(() => undefined);
    setSite(found);
    // Who says no to the browser's question has not failed.
    onEnd(isAdded ? isAnswered : found?.isAdded === false);
  };
  return { host: site.host, isAdded: site.isAdded, onChange: (isAdded) => void choose(isAdded) };
}

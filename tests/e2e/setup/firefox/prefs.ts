/** Firefox's preferences for a run: the real host names lead to us, nothing else does, and what is ours is reachable. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../../../../scripts/run.ts';

/** The extension's address is random in every profile unless it is given. */
const UUID = '3f0c7a52-8d1e-4b76-9a54-6f2d1c0b9e87';

export type Preferences = Record<string, string | number | boolean>;

interface FirefoxManifest {
  browser_specific_settings: { gecko: { id: string } };
}

/** The extension's id in Firefox, as the build names it. */
export const geckoId = (JSON.parse(readFileSync(join(builds.firefox, 'manifest.json'), 'utf8')) as FirefoxManifest)
  .browser_specific_settings.gecko.id;

/** Where the extension's own pages are in every Firefox of the suite. */
export const extensionAddress = `moz-extension://${UUID}/`;

export function preferencesFor(hosts: string[], port: number): Preferences {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
    'network.dns.localDomains': hosts.join(','),
    // The real addresses have no port, so that what the extension sees of them is what a reader's would.
    'network.socket.forcePort': `443=${port}`,
    // The tree that assistive programs are given is there from the start, and stays.
    'accessibility.force_disabled': -1,
    // Puppeteer turns the cache of left pages into one that readers no longer have.
    'fission.bfcacheInParent': true,
  };
}

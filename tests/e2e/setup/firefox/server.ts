/** The stored pages at their real addresses, on the loopback interface, under a certificate made for the occasion. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { STORY } from '../../../fixtures/other-sites.ts';
import { plainPage, SETTINGS } from '../../../fixtures/shared-prose.ts';
import { hostileResponse } from '../hostile-pages.ts';
import { allPages } from '../pages.ts';

/** A page of another site, on which the extension does not run by itself. */
export const ELSEWHERE = 'https://news.example/';

const NEWS = plainPage('Ministers meet', SETTINGS.paragraphs(STORY));

const pages = new Map(allPages.map((page) => [keyOf(new URL(page.url)), page]));

/** The hosts that must lead here. */
export const hosts = ['www.devex.com', 'devex.com', 'www.cgdev.org', 'cgdev.org', new URL(ELSEWHERE).host];

export interface PageServer {
  port: number;
  close(): void;
}

export async function servePages(): Promise<PageServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'www.devex.com' }], { keyType: 'ec' });
  const server = createServer({ key, cert }, ({ headers, url = '/' }, response) => {
    const address = new URL(url, `https://${headers.host}`);
    const page = pages.get(keyOf(address));
    const hostile = hostileResponse(address.href);
    const body = page ? readFileSync(page.file) : address.href === ELSEWHERE ? NEWS : hostile?.body;
    const special = { ...page?.headers, ...hostile?.headers };
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...special });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function keyOf({ host, pathname }: URL): string {
  return host + pathname;
}

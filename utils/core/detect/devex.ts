/** Devex: "By Michael Igoe // 13 July 2022" under the title; authors are people or news authors. */
import type { Adapter } from './adapter.ts';

export const devex: Adapter = {
  authorPath: /^\/(?:people|news\/authors|authors?)\/[^/]+/,
  showsPublicationDate: () => true,
};

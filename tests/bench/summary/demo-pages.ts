/** The demonstration pages, found and read as the extension finds and reads them, in jsdom. */
import { JSDOM } from 'jsdom';
import type { ArticleText } from '@/utils/core/article/facts.ts';
import { stored } from '../../unit/summary/article-body.ts';

const FOLDER = 'tests/fixtures/demo';
const GLOBALS = [
  'Node',
  'Text',
  'Range',
  'Element',
  'HTMLElement',
  'CharacterData',
  'Document',
  'DOMParser',
  'getComputedStyle',
];

export interface DemoPage {
  name: string;
  body: ArticleText;
}

export async function readDemoPages(): Promise<DemoPage[]> {
  // The functions that read a page take the DOM's classes from the global object, and take them when they are loaded.
  const { window } = new JSDOM('');
  for (const name of GLOBALS) Object.assign(globalThis, { [name]: window[name] });
  const { detect, parse } = await import('../../dom/detect/story.ts');
  const { atOnce } = await import('@/utils/dom/slices.ts');
  const { textReader } = await import('@/utils/dom/text/read-text.ts');
  const { pages } = JSON.parse(stored(`${FOLDER}/manifest.json`)!) as { pages: { url: string; file: string }[] };
  return pages.map(({ url, file }) => {
    const matter = detect(parse(stored(`${FOLDER}/${file}`)!), url);
    const { text, blocks } = atOnce(textReader(matter).read());
    return { name: `demo ${file}`, body: { text, blocks } };
  });
}

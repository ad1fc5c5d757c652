/** `npm run contact-sheet`: all pictures that `tests/e2e/pictures.test.ts` compares, on one page to look at. */
import { readdirSync, readFileSync, mkdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { launchChromium } from './driver/chromium.ts';
import { root } from './run.ts';

const FOLDER = join(root, 'tests', 'fixtures', 'pictures');
const SHEET = join(root, 'test-results', 'contact-sheet.png');

const pictures = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
const figures = pictures.map((file) => {
  const address = `data:image/png;base64,${readFileSync(join(FOLDER, file), 'base64')}`;
  return `<figure><figcaption>${basename(file, '.png')}</figcaption><img src="${address}"></figure>`;
});
const context = await launchChromium({ headless: true, offline: true, viewport: { width: 2400, height: 1200 } });
try {
  const page = await context.newPage();
  await page.setContent(`<!doctype html><style>
    body { margin: 16px; columns: 6; background: #ccc; font: 13px system-ui, sans-serif }
    figure { margin: 0 0 16px; break-inside: avoid }
    img { max-width: 100% }
  </style>${figures.join('')}`);
  mkdirSync(join(root, 'test-results'), { recursive: true });
  await page.screenshot({ path: SHEET, fullPage: true });
} finally {
  await context.close();
}
console.log(`${pictures.length} pictures in ${relative(root, SHEET)}`);

/**
 * `node scripts/render-icons.ts`: draws the toolbar's pictures from `assets/icons/icon.svg`. They are kept in the
 * repository; run it again when the drawing changes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findChromium } from './find-browser.mjs';

const SIZES = [16, 32, 48, 96, 128];
const SOURCE = new URL('../assets/icons/icon.svg', import.meta.url);
const FOLDER = new URL('../assets/public/icon/', import.meta.url);

const drawing = await readFile(SOURCE, 'utf8');
await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium() });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}

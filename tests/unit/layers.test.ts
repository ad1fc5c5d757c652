import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** [file, line of code, words of the message that lint must give] */
const FORBIDDEN: [string, string, string][] = [
  ['utils/core/works/a.ts', `import { readText } from '../../dom/text/read-text.ts';`, 'nothing outside itself'],
  ['utils/core/b.ts', `import { texts } from '../platform/texts.ts';`, 'nothing outside itself'],
  ['utils/core/c.ts', `import { EntryCard } from '../../components/EntryCard.tsx';`, 'nothing outside itself'],
  ['utils/core/d.ts', `import { texts } from '@/utils/platform/texts.ts';`, 'by relative path'],
  ['utils/core/e.ts', `import { browser } from 'wxt/browser';`, 'only zod'],
  ['utils/core/f.ts', `import { defineBackground } from '#imports';`, 'only zod'],
  ['utils/core/g.ts', `import { computePosition } from '@floating-ui/dom';`, 'only zod'],
  ['utils/core/h.ts', `export type { Reading } from '@/utils/core/reading.ts';`, 'by relative path'],
  ['utils/core/i.ts', `export const load = () => import('../dom/marks/painter.ts');`, 'nothing outside itself'],
  ['utils/core/j.ts', `export const now = Date.now();`, 'no clock'],
  ['utils/core/k.ts', `export const chance = Math.random();`, 'no randomness'],
  ['utils/dom/text/a.ts', `import { texts } from '@/utils/platform/texts.ts';`, 'utils/dom imports only'],
  ['utils/dom/b.ts', `import { texts } from '../platform/texts.ts';`, 'utils/dom imports only'],
  ['utils/dom/c.ts', `import { EntryCard } from '@/components/EntryCard.tsx';`, 'utils/dom imports only'],
  ['utils/dom/d.ts', `import { browser } from 'wxt/browser';`, 'no extension API'],
  [
    'utils/dom/e.ts',
    `import { loadedParts } from '@/entrypoints/overlay/contract.ts';`,
    'nothing imports an entrypoint',
  ],
  ['utils/dom/f.ts', `export const id = browser.runtime.id;`, 'browser'],
  [
    'utils/platform/database/a.ts',
    `import { readText } from '../../dom/text/read-text.ts';`,
    'utils/platform imports only',
  ],
  ['utils/platform/b.ts', `import { readText } from '@/utils/dom/text/read-text.ts';`, 'utils/platform imports only'],
  ['utils/platform/c.ts', `import { useTexts } from '@/components/texts.ts';`, 'utils/platform imports only'],
  ['components/a.tsx', `import { texts } from '@/utils/platform/texts.ts';`, 'components import only'],
  ['components/b.tsx', `import { readText } from '../utils/dom/text/read-text.ts';`, 'components import only'],
  ['components/c.tsx', `import { browser } from 'webextension-polyfill';`, 'no extension API'],
  [
    'components/d.tsx',
    `import { loadedParts } from '../entrypoints/overlay/contract.ts';`,
    'nothing imports an entrypoint',
  ],
  ['entrypoints/popup/a.ts', `import { openDatabase } from '@/utils/platform/database/open.ts';`, 'open the database'],
  ['entrypoints/popup/b.ts', `import { openDatabase } from '@/utils/platform/database.ts';`, 'open the database'],
  [
    'entrypoints/popup/c.ts',
    `import { openDatabase } from '../../utils/platform/database/open.ts';`,
    'open the database',
  ],
  ['entrypoints/popup/d.ts', `import { build } from '@/scripts/run.ts';`, 'own tools or tests'],
  [
    'entrypoints/article.content/a.ts',
    `import { openDatabase } from '@/utils/platform/database/open.ts';`,
    'open the database',
  ],
  ['entrypoints/article.content/b.ts', `import { z } from 'zod';`, 'no validator'],
  [
    'entrypoints/note-editor/c.ts',
    `import { requestSchemas } from '@/utils/platform/request-schemas.ts';`,
    'no validator',
  ],
  [
    'entrypoints/overlay/d.ts',
    `import { Annotation } from '@/utils/core/notes/annotation.ts';`,
    'only types from schemas',
  ],
  ['entrypoints/guard.ts', `import { Settings } from '../utils/core/settings.ts';`, 'only types from schemas'],
  ['utils/platform/d.ts', `export const read = (value: any) => value;`, 'no-explicit-any'],
];

/** [file, line of code] */
const ALLOWED: [string, string][] = [
  ['utils/core/works/allowed.ts', `import { Copy } from '../notes/annotation.ts';\nimport { z } from 'zod';`],
  [
    'utils/dom/text/allowed.ts',
    `import { normalise } from '@/utils/core/article/normalise.ts';\nimport { walk } from '../marks/walk.ts';`,
  ],
  [
    'utils/platform/allowed.ts',
    `import { browser } from 'wxt/browser';\nimport { Settings } from '@/utils/core/settings.ts';`,
  ],
  [
    'components/allowed.tsx',
    `import type messages from '@/assets/public/_locales/en/messages.json';\nimport { useState } from 'preact/hooks';`,
  ],
  ['entrypoints/background/allowed.ts', `import { openDatabase } from '@/utils/platform/database/open.ts';`],
  ['entrypoints/library/allowed.ts', `import { openDatabase } from '@/utils/platform/database/open.ts';`],
  [
    'entrypoints/article.content/allowed.ts',
    `import type { Annotation } from '@/utils/core/notes/annotation.ts';\nimport { readText } from '@/utils/dom/text/read-text.ts';`,
  ],
];

interface Finding {
  filename: string;
  code: string;
  message: string;
  help?: string;
}

let folder = '';
let findings: Finding[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  for (const [file, code] of [...FORBIDDEN, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  // An unused import is no matter of layers.
  const options = ['--format', 'json', '--allow', 'no-unused-vars'];
  const { stdout } = spawnSync(process.execPath, [oxlint, ...options], { cwd: folder, encoding: 'utf8' });
  findings = (JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true }));

function saidOf(file: string): string[] {
  return findings
    .filter(({ filename }) => filename === file)
    .map(({ code, message, help }) => `${code}: ${message} ${help}`);
}

describe('lint refuses', () => {
  test.each(FORBIDDEN)('in %s: %s', (file, _code, reason) => {
    expect(saidOf(file)).toEqual([expect.stringContaining(reason)]);
  });
});

describe('lint lets pass', () => {
  test.each(ALLOWED)('in %s: %s', (file) => {
    expect(saidOf(file)).toEqual([]);
  });
});

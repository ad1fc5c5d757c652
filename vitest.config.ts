import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = (name: string, environment: 'node' | 'jsdom', options: object = {}) => ({
  extends: true as const,
  test: { name, environment, include: [`tests/${name}/**/*.test.{ts,tsx}`], testTimeout: 20_000, ...options },
});

const BROWSERS = {
  globalSetup: ['tests/e2e/setup/build.ts'],
  // Every file has browsers of its own, and waits for them more than it works.
  maxWorkers: 3,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A tab behind another one draws about once a second.
  expect: { poll: { timeout: 10_000 } },
};

/** What `npm test` has no time for within a quarter of an hour on two cores: `npm run test:long`. */
const LONG = [
  'tests/e2e/worker-life/*.test.ts',
  'tests/e2e/{any-page,pictures,pins,private-window-notes,update,extremes}.test.ts',
  'tests/e2e/live/{rerender,quiet,late,endless,same-article,prerendering,print}.test.ts',
  'tests/e2e/hostile/{styles,layers,modal,own-element,prototypes}.test.ts',
  'tests/e2e/firefox/{untouched,samples,back,private-window,event-page,phone,glance}.test.ts',
];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    projects: [
      project('unit', 'node'),
      project('dom', 'jsdom'),
      project('e2e', 'node', { ...BROWSERS, exclude: LONG }),
      project('long', 'node', { ...BROWSERS, include: LONG }),
    ],
  },
});

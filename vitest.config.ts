import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = (name: string, environment: 'node' | 'jsdom', options: object = {}) => ({
  extends: true as const,
  test: { name, environment, include: [`tests/${name}/**/*.test.{ts,tsx}`], testTimeout: 20_000, ...options },
});

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    projects: [
      project('unit', 'node'),
      project('dom', 'jsdom'),
      project('e2e', 'node', {
        globalSetup: ['tests/e2e/setup/build.ts'],
        // Every file has browsers of its own, and waits for them more than it works.
        maxWorkers: 3,
        testTimeout: 60_000,
        hookTimeout: 120_000,
        // A tab behind another one draws about once a second.
        expect: { poll: { timeout: 10_000 } },
      }),
    ],
  },
});

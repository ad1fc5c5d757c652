import type { Plugin } from 'vite';

/**
 * Gives webextension-polyfill, which is CommonJS, as an ES module with nothing but its default export.
 *
 * What a bundler makes of it copies every property of `browser`, and so has the browser make each of its APIs: 4 ms of
 * a background's start, before every message.
 */
export function polyfillPlugin(): Plugin {
  return {
    name: 'glossator:polyfill',
    enforce: 'pre',
    transform: {
      filter: { id: /webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/ },
      handler: (code) => `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`,
    },
  };
}

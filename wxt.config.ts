import { defineConfig } from 'wxt';
import { hasDisplay } from './scripts/display.ts';
import { findChromium } from './scripts/find-browser.mjs';
import { glossariesPlugin } from './scripts/glossaries-plugin.ts';
import { polyfillPlugin } from './scripts/polyfill-plugin.ts';
import { GRANTED_PATTERNS } from './utils/core/article/addresses.ts';

/** Our own pages and background load our own files, and nothing else. */
const OURS_ALONE = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'connect'].map((kind) => `${kind}-src 'self'`),
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  /** `npm run dev` opens the browser that `npm start` does; without a display it only rebuilds. */
  webExt: { disabled: !hasDisplay(), ...browserForDev() },
  vite: () => ({ plugins: [glossariesPlugin(), polyfillPlugin()] }),
  hooks: {
    /** Of what is brought to pages every byte counts. Over the background terser gains nothing. */
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const isForPages = entrypoints.some(({ type }) => type === 'unlisted-script');
      if (!build || build.minify === false || !isForPages) return;
      build.minify = 'terser';
      build.terserOptions = { ecma: 2020, safari10: false, compress: { passes: 3, pure_getters: true } };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // contextMenus: "Explain “ECOWAS”". activeTab: so that the popup, when opened on another site, can say which site that
    // is, and explain its page.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: GRANTED_PATTERNS,
    // Asked for one site at a time, when the reader adds it; never over plain http, where anybody can write a page.
    optional_host_permissions: ['https://*/*'],
    // The browser itself refuses us the network. (A build that is being worked on talks to its server.)
    ...(mode === 'production' && { content_security_policy: { extension_pages: OURS_ALONE } }),
    action: { default_title: '__MSG_extensionName__' },
    // Both are listed by hand: as a WXT content script each would be 4 KB larger.
    content_scripts: [
      { matches: GRANTED_PATTERNS, js: ['guard.js'], run_at: 'document_start' },
      { matches: GRANTED_PATTERNS, js: ['article.js'], css: ['assets/marks.css'], run_at: 'document_idle' },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G', mac: 'MacCtrl+Shift+G' } },
      'next-term': {
        suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
        description: '__MSG_commandNextTerm__',
      },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
        description: '__MSG_commandPreviousTerm__',
      },
      'explain-selection': { description: '__MSG_commandExplainSelection__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'glossator@glossator.example',
          strict_min_version: '149.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '149.0' },
      },
    }),
  }),
});

function browserForDev() {
  const chrome = findChromium();
  return chrome ? { binaries: { chrome } } : {};
}

/** What stands in the page: its elements, texts, styles and stores, looked at ten times a second. */
import type { Spy } from './spy-in-page.ts';

export function lookInPage(): void {
  const { note, quietly, selected } = (window as unknown as { spy: Spy }).spy;
  const { stringify } = JSON;
  const all = (selector: string) => [
    ...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>),
  ];

  setInterval(() => {
    // One by one: on a page that has spoilt some of these, the others still look.
    for (const look of [elements, texts, painted, styles, stores]) quietly(look);
  }, 100);

  function elements(): void {
    for (const element of all('*')) note('element', element);
    for (const { effect } of document.getAnimations()) note('animated', (effect as KeyframeEffect).target);
    note('focus', document.activeElement);
  }

  function texts(): void {
    const [root] = all('html');
    note('selection', selected());
    note('text', root?.innerText);
    note('serialised', root?.getHTML({ serializableShadowRoots: true }));
    note('loot', (window as { loot?: unknown }).loot);
  }

  function painted(): void {
    for (const [name, ranges] of CSS.highlights) {
      note('highlight', name);
      for (const range of ranges) note('highlighted', range.startContainer.textContent);
    }
  }

  function styles(): void {
    for (const { href, cssRules } of document.styleSheets) {
      note('sheet', `${href} ${[...cssRules].map((rule) => rule.cssText).join(' ')}`);
    }
    for (const host of all('glossator-overlay')) {
      const style = getComputedStyle(host);
      note('style', [...style].map((name) => style.getPropertyValue(name)).join(' '));
      note(
        'attributes',
        host.getAttributeNames().map((name) => host.getAttribute(name)),
      );
    }
  }

  function stores(): void {
    note('globals', Object.getOwnPropertyNames(window).join(' '));
    note(
      'stores',
      stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, window.name]),
    );
    note('timings', stringify(performance.getEntries()));
    void indexedDB.databases().then((databases) => note('databases', stringify(databases)));
    void caches.keys().then((names) => note('caches', names.join(' ')));
  }
}

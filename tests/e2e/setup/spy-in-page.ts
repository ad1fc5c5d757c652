/**
 * What a page can get at by itself, gathered by scripts of its own that run before all others. This one keeps it; the
 * others listen, look and tap. Each is sent to the page as it stands, so it needs nothing around it but `window.spy`.
 */

export interface SpyReport {
  /** Everything readable that went by, each once, with where it was found in front. */
  seen: string[];
  /** What was typed, key by key, and what fields said of it. */
  typed: string;
}

export interface Spy {
  report(): string;
  /** Keeps what a value can tell, and where it was come upon. */
  note(where: string, value: unknown): void;
  typed(key: string): void;
  /** Looks without looking at itself. */
  quietly(look: () => void): void;
  /** What is selected, by every way there is to it. */
  selected(): string;
}

export function spyInPage(): void {
  const seen = new Set<string>();
  const keys: string[] = [];
  const { stringify } = JSON;
  const { ownKeys } = Reflect;
  let isBusy = false;

  function describe(value: unknown, depth: number): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'function') return `function ${value.name}`;
    if (typeof value !== 'object' || value === null) return '';
    if (value instanceof Node) return describeNode(value);
    if (value instanceof Error) return `${value.message} ${value.stack}`;
    if (depth === 0 || value === window) return '';
    return ownKeys(value)
      .map((key) => attempt(() => describe((value as Record<PropertyKey, unknown>)[key], depth - 1)))
      .join(' ');
  }

  /** Of a node in a shadow tree, everything: it should never have come here. */
  function describeNode(node: Node): string {
    const root = node.getRootNode();
    if (root instanceof ShadowRoot) return `inside ${root.textContent} ${root.innerHTML}`;
    if (node instanceof Element && node.shadowRoot) return `open ${node.shadowRoot.textContent}`;
    return node.nodeName === 'GLOSSATOR-OVERLAY' ? (node as Element).outerHTML + node.textContent : node.nodeName;
  }

  function attempt(look: () => string): string {
    try {
      return look();
    } catch {
      return '';
    }
  }

  const spy: Spy = {
    report: () => stringify({ seen: [...seen], typed: keys.join('') }),
    note(where, value) {
      const words = describe(value, 3);
      if (words.length > 2) seen.add(`${where}: ${words}`);
    },
    typed: (key) => void keys.push(key),
    quietly(look) {
      if (isBusy) return;
      isBusy = true;
      attempt(() => (look(), ''));
      isBusy = false;
    },
    selected() {
      const selection = window.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
      const parts = range ? [range.cloneContents().textContent, describe(range.startContainer, 1)] : [];
      return [String(selection), ...parts].join(' ');
    },
  };
  Object.defineProperty(window, 'spy', { value: Object.freeze(spy) });
}

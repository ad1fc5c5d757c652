/** Taps on the page's own prototypes, in the page: whoever calls them tells what on and with what. */
import type { Spy } from './spy-in-page.ts';

export function tapPrototypes(): void {
  const { note, quietly } = (window as unknown as { spy: Spy }).spy;
  const { apply } = Reflect;

  /** Lays a listener on a method: what it is called on and with. */
  function tap(holder: object, name: string, key: 'value' | 'get' | 'set' = 'value'): void {
    const property = Object.getOwnPropertyDescriptor(holder, name);
    const original = property?.[key] as ((...given: unknown[]) => unknown) | undefined;
    if (!property || !original || property.configurable === false) return;
    const replaced = function (this: unknown, ...given: unknown[]): unknown {
      quietly(() => {
        if (this instanceof Node) note(name, this);
        note(`${name} with`, given);
      });
      return apply(original, this, given);
    };
    Object.defineProperty(holder, name, { ...property, [key]: replaced });
  }
  const methods: [object, string][] = [
    [Element.prototype, 'attachShadow append setAttribute animate matches closest querySelector getBoundingClientRect'],
    [Node.prototype, 'appendChild insertBefore removeChild contains'],
    [Document.prototype, 'createElement createElementNS createTextNode createRange'],
    [HTMLElement.prototype, 'showPopover focus click'],
    [Array.prototype, 'push map filter join find flatMap'],
    [String.prototype, 'replace split slice includes trim'],
    [console, 'log info warn error debug'],
    [JSON, 'parse stringify'],
    [Map.prototype, 'set'],
    [Promise.prototype, 'then'],
    [EventTarget.prototype, 'addEventListener'],
    [CSSStyleDeclaration.prototype, 'setProperty'],
    [customElements, 'define'],
    [window, 'fetch postMessage'],
  ];
  for (const [holder, names] of methods) for (const name of names.split(' ')) tap(holder, name);
  tap(Node.prototype, 'textContent', 'set');
  tap(HTMLElement.prototype, 'innerText', 'get');
  tap(HTMLTextAreaElement.prototype, 'value', 'get');
  tap(HTMLTextAreaElement.prototype, 'value', 'set');
}

import { activeElementOf, bodyOf, rootOf } from '@/utils/dom/accessors.ts';

/** The element that has the focus, if any has; inside our own tree if the focus is there. */
export function focusedElement(shadow: ShadowRoot): HTMLElement | undefined {
  const active = activeElementOf(document);
  if (active === shadow.host) return (shadow.activeElement as HTMLElement | null) ?? undefined;
  if (!active || active === bodyOf(document) || active === rootOf(document)) return undefined;
  return active as HTMLElement;
}

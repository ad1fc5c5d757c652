/** What an assistive program is told of the overlay, from top to bottom, as one line for each thing. */
import type { Page } from 'playwright-core';
import { sessionOf } from './own-world.ts';

interface TreeNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  childIds?: string[];
}

/** These hold others together, and mean nothing by themselves. */
const HOLDERS = new Set(['none', 'generic', 'time', 'emphasis', 'strong']);

/**
 * `role "name" (description): text`, each part where there is one. Lines of what is inside something begin further in.
 * A text that is the name already is not said again.
 */
export async function told(page: Page): Promise<string[]> {
  const session = await sessionOf(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: TreeNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: TreeNode) => childIds.flatMap((id) => byId.get(id) ?? []);
  const top = nodes.find(({ name, role }) => role?.value === 'navigation' && name?.value === 'Glossator');
  const parentOf = ({ nodeId }: TreeNode) => nodes.find(({ childIds }) => childIds?.includes(nodeId));
  // What is drawn beside glance and card is beside their place, too.
  const place = top && parentOf(top);
  const overlay = place && parentOf(place);
  return overlay ? childrenOf(overlay).flatMap((node) => lines(node, '')) : [];

  function lines(node: TreeNode, indent: string): string[] {
    const role = node.role?.value ?? '';
    const name = node.name?.value ?? '';
    const inside = () => childrenOf(node).flatMap((child) => lines(child, `${indent}  `));
    if (node.ignored || HOLDERS.has(role)) return childrenOf(node).flatMap((child) => lines(child, indent));
    if (role === 'StaticText') return [indent + name];
    const description = node.description?.value;
    const head = indent + [role, name && `"${name}"`, description && `(${description})`].filter(Boolean).join(' ');
    const text = textOf(node);
    if (text === undefined) return [head, ...inside()];
    return [text === '' || text === name ? head : `${head}: ${text}`];
  }

  /** All that it holds, if that is text alone. */
  function textOf(node: TreeNode): string | undefined {
    const parts = childrenOf(node).map((child) => {
      const role = child.role?.value ?? '';
      if (role === 'StaticText') return child.name?.value ?? '';
      return child.ignored || HOLDERS.has(role) ? textOf(child) : undefined;
    });
    return parts.includes(undefined) ? undefined : parts.join('').trim();
  }
}

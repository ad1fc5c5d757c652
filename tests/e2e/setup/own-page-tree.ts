/** A page of ours as an assistive program is told of it. */
import type { Page } from 'playwright-core';

interface TreeNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** Of no interest by themselves. */
const UNNAMED = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/** One line for every node, such as `button "ECOWAS" (folded)`, set in by two spaces for each node around it. */
export async function treeOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: TreeNode[] };
  await session.detach();
  const depths = new Map<string, number>();
  const lines: string[] = [];
  for (const { nodeId, parentId, ignored, role, name, properties = [] } of inOrder(nodes)) {
    const depth = depths.get(parentId ?? '') ?? 0;
    const isShown = !ignored && !UNNAMED.has(role?.value ?? 'none');
    depths.set(nodeId, depth + (isShown ? 1 : 0));
    if (!isShown) continue;
    const expanded = properties.find((property) => property.name === 'expanded')?.value.value;
    const state = expanded === undefined ? '' : expanded ? ' (unfolded)' : ' (folded)';
    const called = name?.value ? ` "${name.value.replaceAll(/\s+/g, ' ')}"` : '';
    lines.push(`${'  '.repeat(depth)}${role?.value}${called}${state}`);
  }
  return lines;
}

/** Parents before children, and children in their order. */
function inOrder(nodes: TreeNode[]): TreeNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node as TreeNode & { childIds?: string[] }]));
  const ordered: TreeNode[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    ordered.push(node);
    for (const child of node.childIds ?? []) visit(child);
  };
  if (nodes[0]) visit(nodes[0].nodeId);
  return ordered;
}

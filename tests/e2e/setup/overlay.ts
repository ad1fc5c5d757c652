/** Looking into the closed shadow root: by the accessibility tree, as an assistive program does. */
import type { Page } from 'playwright-core';
import { onNode, sessionOf } from './own-world.ts';

export interface SeenNode {
  role: string;
  name: string;
  description: string;
  focused: boolean;
  expanded?: boolean;
  /** Tells the node from others for as long as it exists. */
  backendId: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface TreeNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  backendDOMNodeId?: number;
}

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Every node of the overlay that an assistive program would be told of. */
export async function overlayTree(page: Page): Promise<SeenNode[]> {
  const session = await sessionOf(page);
  const [{ root }, { nodes }] = await Promise.all([
    session.send('DOM.getDocument', { depth: -1, pierce: true }),
    session.send('Accessibility.getFullAXTree') as Promise<{ nodes: TreeNode[] }>,
  ]);
  const ours = new Set(idsWithinHost(root, false));
  return nodes
    .filter((node) => !node.ignored && ours.has(node.backendDOMNodeId ?? -1))
    .map(({ role, name, description, properties, backendDOMNodeId }) => {
      const property = (key: string) => properties?.find((entry) => entry.name === key)?.value.value;
      const expanded = property('expanded');
      return {
        role: role?.value ?? '',
        name: name?.value ?? '',
        description: description?.value ?? '',
        focused: property('focused') === true,
        ...(typeof expanded === 'boolean' && { expanded }),
        backendId: backendDOMNodeId ?? 0,
      };
    });
}

/** The nodes of the host and its tree; only those with a role of their own, if one is given. */
function idsWithinHost(
  { nodeName, backendNodeId, attributes = [], children = [], shadowRoots = [] }: DomNode,
  isWithin: boolean,
  role?: string,
): number[] {
  const isOurs = isWithin || nodeName === 'GLOSSATOR-OVERLAY';
  const deeper = [...children, ...shadowRoots].flatMap((node) => idsWithinHost(node, isOurs, role));
  const isSought = isOurs && (role === undefined || attributes[attributes.indexOf('role') + 1] === role);
  return isSought ? [backendNodeId, ...deeper] : deeper;
}

/** Whether an element with this role is in the overlay and has a box, whatever an assistive program is told of it. */
export async function isDrawn(page: Page, role: string): Promise<boolean> {
  const { root } = await (await sessionOf(page)).send('DOM.getDocument', { depth: -1, pierce: true });
  const ids = idsWithinHost(root, false, role);
  const has = await Promise.all(
    ids.map((id) => onNode<boolean>(page, id, 'function () { return this.getClientRects().length > 0; }')),
  );
  return has.includes(true);
}

/** What one node must be: its role and, if it matters, its name. */
export type Sought = [role: string, name?: string | RegExp];

export async function findNodes(page: Page, [role, name]: Sought): Promise<SeenNode[]> {
  return (await overlayTree(page)).filter(
    (node) => node.role === role && (name === undefined || fits(node.name, name)),
  );
}

function fits(actual: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? actual === name : name.test(actual);
}

/**
 * Waits for a node.
 *
 * @throws Error that lists what is there instead, after `timeout` milliseconds
 */
export async function waitForNode(page: Page, sought: Sought, timeout = 6_000): Promise<SeenNode> {
  const end = Date.now() + timeout;
  for (;;) {
    const [node] = await findNodes(page, sought);
    if (node) return node;
    if (Date.now() > end) throw new Error(`No ${sought.join(' ')} among:\n${await describe(page)}`);
    await page.waitForTimeout(40);
  }
}

/** Waits until no such node is there. */
export async function waitForNone(page: Page, sought: Sought, timeout = 6_000): Promise<void> {
  const end = Date.now() + timeout;
  while ((await findNodes(page, sought)).length > 0) {
    if (Date.now() > end) throw new Error(`Still there: ${sought.join(' ')}`);
    await page.waitForTimeout(40);
  }
}

async function describe(page: Page): Promise<string> {
  const ofInterest = /tooltip|dialog|button|status|textbox|navigation/;
  const nodes = (await overlayTree(page)).filter(({ role }) => ofInterest.test(role));
  return nodes.map(({ role, name }) => `${role} "${name}"`).join('\n');
}

/** The node's text, shadow root or not, as its element's `innerText` has it. */
export function textOf(page: Page, node: SeenNode): Promise<string> {
  return callOn(page, node, 'function () { return this.innerText; }');
}

/** What the body of a function gives, called on the root of our closed tree. */
export async function inTree<Value>(page: Page, body: string): Promise<Value> {
  const { root } = await (await sessionOf(page)).send('DOM.getDocument', { depth: -1, pierce: true });
  const tree = treeIn(root);
  if (!tree) throw new Error('Our element is not in the page.');
  return onNode<Value>(page, tree.backendNodeId, `function () { ${body} }`);
}

function treeIn({ nodeName, children = [], shadowRoots = [] }: DomNode): DomNode | undefined {
  if (nodeName === 'GLOSSATOR-OVERLAY') return shadowRoots[0];
  for (const child of children) {
    const tree = treeIn(child);
    if (tree) return tree;
  }
  return undefined;
}

/** Where the node's element stands in the viewport, in CSS pixels. */
export function boxOf(page: Page, node: SeenNode): Promise<Box> {
  const rectangle = 'const { left, top, right, bottom } = this.getBoundingClientRect();';
  return callOn(page, node, `function () { ${rectangle} return { left, top, right, bottom }; }`);
}

/** In a world of the test's own: through what a page has overridden, it would see our nodes. */
function callOn<Value>(page: Page, { backendId }: SeenNode, declaration: string): Promise<Value> {
  return onNode(page, backendId, declaration);
}

/** Clicks the middle of a node, with the real pointer. */
export async function clickOn(page: Page, sought: Sought): Promise<void> {
  const { left, top, right, bottom } = await boxOf(page, await waitForNode(page, sought));
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Puts the keyboard's focus on a node. */
export async function focusOn(page: Page, sought: Sought): Promise<void> {
  const { backendId } = await waitForNode(page, sought);
  await (await sessionOf(page)).send('DOM.focus', { backendNodeId: backendId });
}

/** What the status lines say, one under the other. */
export async function statusOf(page: Page): Promise<string> {
  const texts = await Promise.all((await findNodes(page, ['status'])).map((node) => textOf(page, node)));
  return texts.join('\n').trim();
}

/** What is typed in the note editor. */
export async function noteText(page: Page): Promise<string> {
  return callOn(page, await waitForNode(page, ['textbox', 'Note']), 'function () { return this.value; }');
}

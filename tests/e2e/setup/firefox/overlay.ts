/** Looking into the closed shadow root: by the accessibility tree, as an assistive program does. */
import type { Page } from 'puppeteer-core';
import type { Inside } from './privileged.ts';
import { until } from './until.ts';
import { beside } from './tabs.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A node as it was when it was looked at. */
export interface SeenNode {
  role: string;
  name: string;
  description: string;
  focused: boolean;
  /** As its element's `innerText` has it. */
  text: string;
  /** What is typed in it, for a text box. */
  value: string;
  /** Where its element stands in the viewport, in CSS pixels. */
  box: Box;
  /** How many elements of the overlay come before its own. */
  number: number;
}

/** What one node must be: its role and, if it matters, its name. */
export type Sought = [role: string, name?: string | RegExp];

/** Every node of the overlay that an assistive program would be told of. */
export function overlayTree(page: Page): Promise<SeenNode[]> {
  return beside(page, lookIntoOverlay);
}

/** Runs beside the page. */
function lookIntoOverlay({ content, accessibility }: Inside): SeenNode[] {
  const FOCUSED = 4;
  const host = content.document.querySelector('glossator-overlay') as { openOrClosedShadowRoot?: ShadowRoot } | null;
  const elements = [...(host?.openOrClosedShadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
  return elements.flatMap((element, number) => {
    const accessible = accessibility.getAccessibleFor(element);
    if (!accessible) return [];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const state: { value?: number } = {};
    accessible.getState(state, {});
    return {
      role: accessible.computedARIARole,
      name: accessible.name ?? '',
      description: accessible.description ?? '',
      focused: ((state.value ?? 0) & FOCUSED) !== 0,
      text: element.innerText,
      value: 'value' in element ? String(element.value) : '',
      box: { left, top, right, bottom },
      number,
    };
  });
}

export async function findNodes(page: Page, sought: Sought): Promise<SeenNode[]> {
  return (await overlayTree(page)).filter(isSought(sought));
}

function isSought([role, name]: Sought): (node: SeenNode) => boolean {
  return (node) =>
    node.role === role &&
    (name === undefined || (typeof name === 'string' ? node.name === name : name.test(node.name)));
}

/**
 * Waits for a node.
 *
 * @throws Error that lists what is there instead, after `timeout` milliseconds
 */
export async function waitForNode(page: Page, sought: Sought, timeout = 10_000): Promise<SeenNode> {
  let seen: SeenNode[] = [];
  const look = async () => {
    seen = await overlayTree(page);
    return seen.find(isSought(sought));
  };
  return until(look, timeout, () => {
    const lines = seen.filter(({ role }) => /tooltip|dialog|button|status|textbox|navigation/.test(role));
    return `No ${sought.join(' ')} among:\n${lines.map(({ role, name }) => `${role} "${name}"`).join('\n')}`;
  });
}

/** Waits until no such node is there. */
export async function waitForNone(page: Page, sought: Sought, timeout = 10_000): Promise<void> {
  const isGone = async () => (await findNodes(page, sought)).length === 0;
  await until(isGone, timeout, () => `Still there: ${sought.join(' ')}`);
}

/** Puts the keyboard's focus on a node. */
export async function focusOn(page: Page, sought: Sought): Promise<void> {
  const { number } = await waitForNode(page, sought);
  await beside(
    page,
    ({ content }, index) => {
      const host = content.document.querySelector('glossator-overlay') as {
        openOrClosedShadowRoot?: ShadowRoot;
      } | null;
      host?.openOrClosedShadowRoot?.querySelectorAll<HTMLElement>('*')[index]?.focus();
    },
    number,
  );
}

/** Clicks the middle of a node, with the real pointer. */
export async function clickOn(page: Page, sought: Sought): Promise<void> {
  const { x, y } = middleOf((await waitForNode(page, sought)).box);
  await page.mouse.click(x, y);
}

export function middleOf({ left, top, right, bottom }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** What the status lines say, one under the other. */
export async function statusOf(page: Page): Promise<string> {
  return (await findNodes(page, ['status']))
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** What is typed in the note editor. */
export async function noteText(page: Page): Promise<string> {
  return (await waitForNode(page, ['textbox', 'Note'])).value;
}

/** What the open card of a term says. */
export async function cardText(page: Page, headword: string): Promise<string> {
  return (await waitForNode(page, ['dialog', headword])).text;
}

/**
 * Looking at a page from a JavaScript world of the test's own, where nothing that the page overrides is overridden.
 *
 * What named elements hide on `document` and forms is hidden in every world: functions for here use constructors
 * (`new Range()`) and the prototypes' own methods.
 */
import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

export function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** The world's number; asked anew each time, since it goes with its document. */
export async function ownWorld(page: Page): Promise<number> {
  const session = await sessionOf(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'test' });
  return world.executionContextId;
}

/** Waits until something is so; for hooks, where no expectation may be polled. */
export async function until(isSo: () => Promise<unknown>, timeout = 10_000): Promise<void> {
  for (const end = Date.now() + timeout; !(await isSo());) {
    if (Date.now() > end) throw new Error(`Not so in ${timeout} ms: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs a function that needs nothing around it, and gives its result, which must be plain data. */
export async function inOwnWorld<Parameters extends unknown[], Result>(
  page: Page,
  run: (...parameters: Parameters) => Result,
  ...parameters: Parameters
): Promise<Awaited<Result>> {
  return evaluate<Awaited<Result>>(
    page,
    { executionContextId: await ownWorld(page) },
    { run: String(run), parameters },
  );
}

/** What an expression comes to in the page's own world, its overrides and all, as at a click of the reader. */
export async function inPageWorld(page: Page, expression: string): Promise<unknown> {
  const session = await sessionOf(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    userGesture: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Calls a function on an element that a session has found, closed tree or not. */
export async function onNode<Result>(page: Page, backendNodeId: number, declaration: string): Promise<Result> {
  const session = await sessionOf(page);
  const executionContextId = await ownWorld(page);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
  return evaluate(page, { objectId: object.objectId ?? '' }, { run: declaration, parameters: [] });
}

async function evaluate<Result>(
  page: Page,
  where: { executionContextId: number } | { objectId: string },
  { run, parameters }: { run: string; parameters: unknown[] },
): Promise<Result> {
  const { result, exceptionDetails } = await (
    await sessionOf(page)
  ).send('Runtime.callFunctionOn', {
    ...where,
    functionDeclaration: run,
    arguments: parameters.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

/**
 * Sending messages, answered once and retried once.
 *
 * A wrapper around @webext-core/messaging, which knows neither schemas nor who may ask, and for tabs turns every
 * failure into "No response".
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Sender } from './sender.ts';
import type { BackgroundProtocol, TabProtocol } from './protocol.ts';

type Protocol = BackgroundProtocol & TabProtocol;
type Request<Verb extends keyof Protocol> = Parameters<Protocol[Verb]>[0];
type Answer<Verb extends keyof Protocol> = ReturnType<Protocol[Verb]>;

/** Sent by a browser that has just stopped the background, or is about to start it. */
const WORKER_GONE =
  /receiving end does not exist|port closed|No response|context invalidated|closed before a response/i;
const RETRY_AFTER_MS = 150;

/** The library's own types cannot follow a verb that is a type parameter; ours are checked here and at the border. */
interface Messenger {
  sendMessage(verb: string, data: unknown, tab?: { tabId: number; frameId: number }): Promise<unknown>;
  onMessage(verb: string, listener: (message: { data: unknown; sender: Sender }) => unknown): () => void;
}
const messenger = defineExtensionMessaging() as unknown as Messenger;

/** The background, even at the second try, or a tab could not be reached. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

/**
 * Asks the background. Every request can be sent twice without harm, and is, if the background stopped before it
 * answered.
 *
 * @throws UnreachableError if the background answers neither time; other errors are the handler's own.
 */
export async function askBackground<Verb extends keyof BackgroundProtocol>(
  verb: Verb,
  data: Request<Verb>,
): Promise<Answer<Verb>> {
  try {
    return await sendUnlessFrozen(verb, data);
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
  return sendUnlessFrozen(verb, data);
}

/** A page that comes back from the back/forward cache never gets the answer to what it had asked before. */
async function sendUnlessFrozen<Verb extends keyof BackgroundProtocol>(
  verb: Verb,
  data: Request<Verb>,
): Promise<Answer<Verb>> {
  const answered = new AbortController();
  const thawed = new Promise<never>((_resolve, reject) => {
    const give = ({ persisted }: PageTransitionEvent) =>
      persisted && reject(new UnreachableError(`The page was put by before "${verb}" was answered.`));
    addEventListener('pageshow', give, { signal: answered.signal });
  });
  try {
    return await Promise.race([send(verb, data), thawed]);
  } finally {
    answered.abort();
  }
}

/**
 * Asks the content script in a tab's top frame.
 *
 * @throws UnreachableError if there is none.
 */
export function askTab<Verb extends keyof TabProtocol>(
  tabId: number,
  verb: Verb,
  data: Request<Verb>,
): Promise<Answer<Verb>> {
  return send(verb, data, tabId);
}

/** Sends once, to a tab or to the background; turns what browsers say of a missing receiver into one error. */
async function send<Verb extends keyof Protocol>(
  verb: Verb,
  data: Request<Verb>,
  tabId?: number,
): Promise<Answer<Verb>> {
  try {
    const tab = tabId === undefined ? undefined : { tabId, frameId: 0 };
    return (await messenger.sendMessage(verb, data, tab)) as Answer<Verb>;
  } catch (error) {
    if (!(error instanceof Error && WORKER_GONE.test(error.message))) throw error;
    const receiver = tabId === undefined ? 'The background' : `Tab ${tabId}`;
    throw new UnreachableError(`${receiver} did not answer "${verb}".`, { cause: error });
  }
}

/** Answers a verb until the signal aborts. Only for content scripts: the background checks more (`answer.ts`). */
export function answerInTab<Verb extends keyof TabProtocol>(
  verb: Verb,
  handler: (data: Request<Verb>) => Answer<Verb> | Promise<Answer<Verb>>,
  signal: AbortSignal,
): void {
  const stop = messenger.onMessage(verb, ({ data }) => handler(data as Request<Verb>));
  signal.addEventListener('abort', stop);
}

/** Registers a handler for a verb without any check; `answer.ts` adds them. */
export const onRawMessage = messenger.onMessage;

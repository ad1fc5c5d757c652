/**
 * Sending messages, answered once and retried once.
 *
 * Of our own, since every page loads it: on the wire a request is `{ type, data }`, and its answer `{ value }` or
 * `{ error }`.
 */
import { nativeApi, type NativeSender } from './native-api.ts';
import type { BackgroundProtocol, TabProtocol } from './protocol.ts';

type Protocol = BackgroundProtocol & TabProtocol;
type Request<Verb extends keyof Protocol> = Parameters<Protocol[Verb]>[0];
type Answer<Verb extends keyof Protocol> = ReturnType<Protocol[Verb]>;
type Listener = (message: { data: unknown; sender: NativeSender }) => unknown;

interface Reply {
  value?: unknown;
  error?: { name: string; message: string };
}

/** Said by a browser that has just stopped the background, or is about to start it. */
const RECEIVER_GONE = /receiving end|port closed|invalidated|before a response/i;
const RETRY_AFTER_MS = 150;

/** The background, even at the second try, or a tab could not be reached. */
export class UnreachableError extends Error {}

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
    const give = ({ persisted }: PageTransitionEvent) => persisted && reject(new UnreachableError(verb));
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
  const unreachable = (cause?: unknown) => new UnreachableError(`No answer to "${verb}".`, { cause });
  let reply: Reply | undefined;
  try {
    const { runtime, tabs } = nativeApi();
    const message = { type: verb, data };
    const sent = tabId === undefined ? runtime.sendMessage(message) : tabs?.sendMessage(tabId, message, { frameId: 0 });
    reply = (await sent) as Reply | undefined;
  } catch (error) {
    throw error instanceof Error && RECEIVER_GONE.test(error.message) ? unreachable(error) : error;
  }
  if (!reply) throw unreachable();
  if (reply.error) throw Object.assign(new Error(reply.error.message), { name: reply.error.name });
  return reply.value as Answer<Verb>;
}

const listeners = new Map<string, Listener>();

/** Registers a handler for a verb without any check; `answer.ts` adds them. Gives what takes it away. */
export function onRawMessage(verb: keyof Protocol, listener: Listener): () => void {
  if (listeners.size === 0) nativeApi().runtime.onMessage.addListener(answer);
  listeners.set(verb, listener);
  return () => void listeners.delete(verb);
}

function answer(request: unknown, sender: NativeSender, reply: (reply: Reply) => void): true | undefined {
  const { type, data } = request as { type?: unknown; data?: unknown };
  const listener = typeof type === 'string' ? listeners.get(type) : undefined;
  if (!listener) return undefined;
  const listen = async () => listener({ data, sender });
  listen().then(
    (value) => reply({ value }),
    ({ name = 'Error', message = '' }: Partial<Error>) => reply({ error: { name, message } }),
  );
  // The answer comes later.
  return true;
}

/** Answers a verb until the signal aborts. Only for content scripts: the background checks more (`answer.ts`). */
export function answerInTab<Verb extends keyof TabProtocol>(
  verb: Verb,
  handler: (data: Request<Verb>) => Answer<Verb> | Promise<Answer<Verb>>,
  signal: AbortSignal,
): void {
  signal.addEventListener(
    'abort',
    onRawMessage(verb, ({ data }) => handler(data as Request<Verb>)),
  );
}

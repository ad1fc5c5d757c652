/** Answering messages in the background: sender first, then payload, then the work. */
import { onRawMessage } from './messaging.ts';
import type { BackgroundProtocol } from './protocol.ts';
import { requestSchemas } from './request-schemas.ts';
import { requireArticle, requireExtensionPage, type ArticleSender, type Sender } from './sender.ts';

type Handler<Verb extends keyof BackgroundProtocol, Caller> = (
  data: Parameters<BackgroundProtocol[Verb]>[0],
  caller: Caller,
) => ReturnType<BackgroundProtocol[Verb]> | Promise<ReturnType<BackgroundProtocol[Verb]>>;

/** Answers article pages. Call it synchronously at start: the worker may be waking for the very message. */
export function answerArticle<Verb extends keyof BackgroundProtocol>(
  verb: Verb,
  handler: Handler<Verb, ArticleSender>,
): void {
  answer(verb, requireArticle, handler);
}

/** Answers pages of the extension. Call it synchronously at start. */
export function answerExtensionPage<Verb extends keyof BackgroundProtocol>(
  verb: Verb,
  handler: Handler<Verb, void>,
): void {
  answer(verb, requireExtensionPage, handler);
}

function answer<Verb extends keyof BackgroundProtocol, Caller>(
  verb: Verb,
  require: (sender: Sender) => Caller | Promise<Caller>,
  handler: Handler<Verb, Caller>,
): void {
  onRawMessage(verb, async (message) => {
    const caller = await require(message.sender);
    const data = requestSchemas[verb].parse(message.data) as Parameters<BackgroundProtocol[Verb]>[0];
    return handler(data, caller);
  });
}

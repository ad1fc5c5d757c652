import { askBackground } from '@/utils/platform/messaging.ts';
import type { BackgroundProtocol } from '@/utils/platform/protocol.ts';

type Write = 'saveNote' | 'deleteNote' | 'setKnown';

/** Has something written; a background that cannot be reached is a refusal, so that the caller keeps the text. */
export async function writing<Verb extends Write>(
  verb: Verb,
  data: Parameters<BackgroundProtocol[Verb]>[0],
): Promise<ReturnType<BackgroundProtocol[Verb]>> {
  try {
    return await askBackground(verb, data);
  } catch {
    return { refused: 'failed' } as ReturnType<BackgroundProtocol[Verb]>;
  }
}

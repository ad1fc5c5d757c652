/**
 * The DevTools protocol with nothing in between. A test library attaches to every worker and holds it until it has
 * looked at it, which a bench of starting workers must not have.
 */
export interface Connection {
  /** @throws Error with the browser's words if it refuses */
  send<Result>(method: string, parameters?: object, session?: string): Promise<Result>;
  /** Hears events of one kind; `session` is the tab that they are from. Gives what ends the hearing. */
  on<Event>(method: string, listener: (event: Event, session?: string) => void): () => void;
  close(): void;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
  sessionId?: string;
}

export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, Set<(event: unknown, session?: string) => void>>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`No answer at ${address}.`)), { once: true });
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error, sessionId } = JSON.parse(String(data)) as Message;
    if (method) for (const listener of listeners.get(method) ?? []) listener(params, sessionId);
    const caller = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error) caller?.reject(new Error(error.message));
    else caller?.resolve(result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has gone.'));
  });

  return {
    send: <Result>(method: string, parameters: object = {}, session?: string) =>
      new Promise<Result>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as (result: unknown) => void, reject });
        socket.send(JSON.stringify({ id: last, method, params: parameters, ...(session && { sessionId: session }) }));
      }),
    on<Event>(method: string, listener: (event: Event, session?: string) => void) {
      const heard = listener as (event: unknown, session?: string) => void;
      const known = listeners.get(method) ?? new Set();
      listeners.set(method, known.add(heard));
      return () => known.delete(heard);
    },
    close: () => socket.close(),
  };
}

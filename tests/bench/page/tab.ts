/** A tab: served pages, evaluated scripts, recorded traces. */
import type { BenchBrowser } from './browser.ts';
import { BENCH, type TraceEvent } from './trace.ts';

/** Bodies by address; what is not among them does not exist. */
export type Served = ReadonlyMap<string, { type: string; body: string }>;

export interface Tab {
  /** Goes to an address and waits for its load event. */
  go(url: string): Promise<void>;
  /** Runs a function in every document from now on, before anything else. */
  runFirst(work: () => void): Promise<void>;
  /** Runs a function in the page's own world, and waits for what it promises. */
  run<Value>(work: (...given: number[]) => Promise<Value>, ...given: number[]): Promise<Value>;
  /** Records what the browser does while `work` goes on, of these categories. */
  trace(categories: readonly string[], work: () => Promise<void>): Promise<TraceEvent[]>;
}

export async function openTab({ connection }: BenchBrowser, served: Served): Promise<Tab> {
  const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const attach = { targetId, flatten: true };
  const { sessionId } = await connection.send<{ sessionId: string }>('Target.attachToTarget', attach);
  const send = <Result>(method: string, parameters?: object) => connection.send<Result>(method, parameters, sessionId);
  const once = (method: string) =>
    new Promise<void>((resolve) => {
      const end = connection.on(method, (_, session) => {
        if (session !== sessionId) return;
        end();
        resolve();
      });
    });

  connection.on<{ requestId: string; request: { url: string } }>('Fetch.requestPaused', (paused, session) => {
    if (session !== sessionId) return;
    const { requestId, request } = paused;
    const found = served.get(request.url);
    const answer = found
      ? { responseCode: 200, responseHeaders: [{ name: 'content-type', value: found.type }] }
      : { responseCode: 404 };
    const body = Buffer.from(found?.body ?? '').toString('base64');
    send('Fetch.fulfillRequest', { requestId, ...answer, body }).catch(() => undefined);
  });
  await send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
  await send('Page.enable');

  return {
    async go(url) {
      const loaded = once('Page.loadEventFired');
      await send('Page.navigate', { url });
      await loaded;
    },
    async runFirst(work) {
      await send('Page.addScriptToEvaluateOnNewDocument', { source: `(${work.toString()})()\n//# sourceURL=${BENCH}` });
    },
    async run(work, ...given) {
      const expression = `(${work.toString()})(...${JSON.stringify(given)})`;
      const { result, exceptionDetails } = await send<{
        result: { value: Awaited<ReturnType<typeof work>> };
        exceptionDetails?: object;
      }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(`The page could not: ${JSON.stringify(exceptionDetails)}`);
      return result.value;
    },
    async trace(includedCategories, work) {
      const events: TraceEvent[] = [];
      const end = connection.on<{ value: TraceEvent[] }>('Tracing.dataCollected', ({ value }) => {
        for (const event of value) events.push(event);
      });
      const traceConfig = { recordMode: 'recordAsMuchAsPossible', includedCategories };
      await send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
      await work();
      const complete = once('Tracing.tracingComplete');
      await send('Tracing.end');
      await complete;
      end();
      return events;
    },
  };
}

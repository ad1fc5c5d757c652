/** Holding the background in the middle of a message, so that it can be stopped just there. */
import type { Extension } from './chromium.ts';
import type { Background } from './worker.ts';

/**
 * Where it is held: before the browser has done what it was asked for, when that is done and the background has not
 * heard of it, or when it has answered and the other tabs have not heard.
 */
export type Point = 'before it is done' | 'when it is done and not answered' | 'when it is answered and not announced';

/** What the background asks of the browser and is held in. */
export type Work = 'stores' | 'scripts' | 'styles' | 'settings' | 'messages';

/**
 * Starts the background anew, to be held the next time that it comes to a point. What holds it dies with it.
 *
 * @returns waits until it is held
 */
export async function holdBackground(
  { worker }: Extension,
  background: Background,
  held: { point: Point; work: Work },
): Promise<() => Promise<void>> {
  await background.stop();
  // Before the background has used any of these functions, since it may keep the ones it has found.
  await background.start();
  const isInStores = held.work === 'stores' && held.point !== 'when it is answered and not announced';
  await worker.evaluate(isInStores ? holdStores : holdApi, held);
  const life = background.starts();
  return async () => {
    const end = Date.now() + 15_000;
    while (!(await worker.evaluate(() => (globalThis as { isHeld?: boolean }).isHeld === true))) {
      if (background.starts() !== life) throw new Error('The background was started anew before it was held.');
      if (Date.now() > end) throw new Error(`Its ${held.work} were not held ${held.point}.`);
      await background.keeper.waitForTimeout(20);
    }
  };
}

/** Runs in the background: functions of the extension API that never answer. */
function holdApi({ point, work }: { point: Point; work: Work }): void {
  type Owner = Record<string, (...given: unknown[]) => Promise<unknown>>;
  interface Api {
    scripting: Owner;
    storage: { local: Owner };
    tabs: Owner;
  }
  const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
  for (const { scripting, storage, tabs } of browser && browser !== chrome ? [chrome, browser] : [chrome]) {
    if (point === 'when it is answered and not announced') hold(tabs, ['query', 'sendMessage']);
    else if (work === 'scripts') hold(scripting, ['executeScript']);
    else if (work === 'styles') hold(scripting, ['insertCSS', 'removeCSS']);
    else if (work === 'settings') hold(storage.local, ['set']);
    else hold(tabs, ['sendMessage']);
  }

  function hold(owner: Owner, names: string[]): void {
    const reached = (): void => void Object.assign(globalThis, { isHeld: true });
    for (const name of names) {
      const real = owner[name]?.bind(owner);
      if (!real) continue;
      owner[name] = (...given) => {
        if (point !== 'when it is done and not answered') reached();
        else void real(...given.filter((each) => typeof each !== 'function')).then(reached);
        return new Promise(() => undefined);
      };
    }
  }
}

/** Runs in the background: writes that wait, or that are done and never said to be. */
async function holdStores({ point }: { point: Point }): Promise<void> {
  const reached = (): void => void Object.assign(globalThis, { isHeld: true });
  if (point === 'when it is done and not answered') {
    const { addEventListener } = IDBTransaction.prototype;
    IDBTransaction.prototype.addEventListener = function (this: IDBTransaction, type: string, ...rest: unknown[]) {
      const isHeld = this.mode === 'readwrite' && type === 'complete';
      Reflect.apply(addEventListener, this, isHeld ? [type, reached] : [type, ...rest]);
    };
    return;
  }
  // A transaction of our own that never ends: every other one waits for it.
  const { transaction } = IDBDatabase.prototype;
  const opening = indexedDB.open('glossator');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const ours = transaction.call(opening.result, [...opening.result.objectStoreNames], 'readwrite');
  const goOn = (): void => ours.objectStore('known').count().addEventListener('success', goOn);
  goOn();
  IDBDatabase.prototype.transaction = function (...given) {
    if (given[1] === 'readwrite') reached();
    return transaction.apply(this, given);
  };
}

/** Waiting for what a test has no event for. */

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Looks until there is something.
 *
 * @throws Error with what `complaint` says, after `timeout` milliseconds
 */
export async function until<Value>(
  look: () => Promise<Value | undefined | false>,
  timeout: number,
  complaint: () => string,
): Promise<Value> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(complaint());
    await pause(40);
  }
}

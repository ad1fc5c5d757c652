/** The tab that a page of ours is about by its address (`?tabId=N`); undefined if it names none. */
export function namedTab(): number | undefined {
  const named = new URLSearchParams(location.search).get('tabId');
  return named && /^\d+$/.test(named) ? Number(named) : undefined;
}

/**
 * What `make` makes, made when it is first asked for.
 *
 * For what takes a browser milliseconds to make and is seldom needed: a background that wakes runs every module first.
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

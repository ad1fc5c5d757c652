import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What scrolls when there is too much of it; only then is it a stop of the Tab key. */
export function ScrollBox({ name, children }: { name: string; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current || !('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(() => setScrolls(current.scrollHeight > current.clientHeight + 1));
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  const stop = scrolls ? { tabIndex: 0, role: 'group' as const, 'aria-label': name } : {};
  return (
    <div class="gl-scroll" ref={box} {...stop}>
      <div>{children}</div>
    </div>
  );
}

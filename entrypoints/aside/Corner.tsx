import type { ComponentChild, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A place in the window's corner, over everything else. */
export function Corner({
  takesFocus,
  children,
}: {
  takesFocus: boolean;
  children(dialog: Ref<HTMLDivElement>): ComponentChild;
}) {
  const corner = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (corner.current?.isConnected) corner.current.showPopover();
    if (takesFocus) dialog.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div popover="manual" class="gl-corner" ref={corner}>
      {children(dialog)}
    </div>
  );
}

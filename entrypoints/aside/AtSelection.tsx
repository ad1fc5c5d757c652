import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Box } from '@/entrypoints/overlay/corridor.ts';
import { placeToolbar } from './toolbar-place.ts';

export interface AtSelectionProps {
  /** The selection's lines as they are now, at least one. */
  lines: readonly Box[];
  isTouch: boolean;
  children: ComponentChildren;
}

/** A place at the end of the selection, over everything else; it moves with each rendering, and takes no focus. */
export function AtSelection({ lines, isTouch, children }: AtSelectionProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current: element } = place;
    if (!element?.isConnected) return;
    // Shown again, it would take itself above what has come since.
    if (!element.matches(':popover-open')) element.showPopover();
    const { left, top } = placeToolbar({
      lines,
      size: { width: element.offsetWidth, height: element.offsetHeight },
      viewport: { width: innerWidth, height: innerHeight },
      isTouch,
    });
    Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
  });
  return (
    <div popover="manual" class="gl-at-selection" ref={place}>
      {children}
    </div>
  );
}

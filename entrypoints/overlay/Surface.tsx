import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TermMark } from '@/utils/core/reading.ts';
import type { ArticlePage } from './contract.ts';
import type { Point } from './corridor.ts';
import { keepPlaced } from './place.ts';
import type { Side } from './sides.ts';
import { isSameMark } from './states.ts';

export interface SurfaceProps {
  page: ArticlePage;
  mark: TermMark;
  /** When it was opened: what opens at another time is another. */
  since: number;
  point?: Point | undefined;
  touch: boolean;
  /** What is shown just now; each form is given room anew. */
  form(): string;
  /** For a dialog that was opened by keyboard. */
  takesFocus: boolean;
  onPress(event: MouseEvent): void;
  onGone(): void;
  children: ComponentChildren;
}

/** What lies over everything else on the page, at a mark's line: the place of glance and card. */
export function Surface({
  page,
  mark,
  since,
  point,
  touch,
  form,
  takesFocus,
  onPress,
  onGone,
  children,
}: SurfaceProps) {
  const surface = useRef<HTMLDivElement>(null);
  const before = useRef<{ mark: TermMark; side: Side }>(undefined);
  /** The mark as it is now: the text around it may change while its card is read. */
  const current = useRef(mark);
  current.current = mark;

  useLayoutEffect(() => {
    const { current: element } = surface;
    if (!element) return undefined;
    if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
    if (takesFocus) element.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    return keepPlaced(element, {
      lines: () => page.rectanglesOf(current.current),
      element: () => page.elementOf(current.current),
      point,
      touch,
      form,
      preferred: isSameMark(before.current?.mark, mark) ? before.current?.side : undefined,
      onSide: (side) => (before.current = { mark, side }),
      onGone,
    });
    // A new reading makes new marks; only what is opened anew, or in another way, is placed and focused anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [since, takesFocus, touch]);

  // The pointer's way only: by keyboard a card opens with no glance before it.
  // oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  return (
    <div popover="manual" class="gl-surface" ref={surface} onClick={onPress}>
      {children}
    </div>
  );
}

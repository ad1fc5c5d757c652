import { Component, createRef, type ComponentChildren } from 'preact';
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
export class Surface extends Component<SurfaceProps> {
  private surface = createRef<HTMLDivElement>();
  private before: { mark: TermMark; side: Side } | undefined;
  private release: (() => void) | undefined;

  override componentDidMount() {
    this.place();
  }

  /** A new reading makes new marks; only what is opened anew, or in another way, is placed and focused anew. */
  override componentDidUpdate({ since, takesFocus, touch }: SurfaceProps) {
    const { props } = this;
    if (since !== props.since || takesFocus !== props.takesFocus || touch !== props.touch) this.place();
  }

  override componentWillUnmount() {
    this.release?.();
  }

  override render() {
    // The pointer's way only: by keyboard a card opens with no glance before it.
    // oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    return (
      <div popover="manual" class="gl-surface" ref={this.surface} onClick={this.props.onPress}>
        {this.props.children}
      </div>
    );
  }

  private place(): void {
    const { current: element } = this.surface;
    const { page, mark, point, touch, form, takesFocus, onGone } = this.props;
    this.release?.();
    if (!element) return;
    if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
    if (takesFocus) element.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    this.release = keepPlaced(element, {
      // The mark as it is by then: the text around it may change while its card is read.
      lines: () => page.rectanglesOf(this.props.mark),
      element: () => page.elementOf(this.props.mark),
      point,
      touch,
      form,
      preferred: isSameMark(this.before?.mark, mark) ? this.before?.side : undefined,
      onSide: (side) => (this.before = { mark, side }),
      onGone,
    });
  }
}

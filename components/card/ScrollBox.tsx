import { Component, type ComponentChildren } from 'preact';

export interface ScrollBoxProps {
  name: string;
  children: ComponentChildren;
}

/** What scrolls when there is too much of it; only then is it a stop of the Tab key. */
export class ScrollBox extends Component<ScrollBoxProps, { scrolls: boolean }> {
  override state = { scrolls: false };

  private watch = (box: HTMLElement | null) => {
    if (!box || !('ResizeObserver' in globalThis)) return undefined;
    const observer = new ResizeObserver(() => this.setState({ scrolls: box.scrollHeight > box.clientHeight + 1 }));
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    return () => observer.disconnect();
  };

  override render() {
    const { name, children } = this.props;
    const stop = this.state.scrolls ? { tabIndex: 0, role: 'group' as const, 'aria-label': name } : {};
    return (
      <div class="gl-scroll" ref={this.watch} {...stop}>
        <div>{children}</div>
      </div>
    );
  }
}

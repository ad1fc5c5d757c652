import { Component, type ComponentChildren } from 'preact';

export interface UnfoldingProps {
  children(isUnfolded: boolean, toggle: () => void): ComponentChildren;
}

/** What a button of its own unfolds, and folds away again. */
export class Unfolding extends Component<UnfoldingProps, { isUnfolded: boolean }> {
  override state = { isUnfolded: false };

  override render() {
    const { isUnfolded } = this.state;
    return this.props.children(isUnfolded, () => this.setState({ isUnfolded: !isUnfolded }));
  }
}

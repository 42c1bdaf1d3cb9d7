import { Component, type ReactNode } from 'react';
import { FailedPart } from './FailedPart.tsx';

interface Props {
  readonly children: ReactNode;
  /** Shown in place of the children that failed. */
  readonly message: string;
  readonly retry: string;
  /** When it changes, the children are rendered again. */
  readonly resetKey?: string;
  /** Called before the children are rendered again. */
  readonly onReset?: () => void;
  /** Puts the message where the reader looks; absent: where the children would be. */
  readonly placed?: (message: ReactNode) => ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly failures: number;
}

/** Contains an error of one panel, so that the rest of the page stays usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, failures: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.setState(({ failures }) => ({ failures: failures + 1 }));
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetKey === this.props.resetKey) return;
    if (this.state.failed) this.reset();
    // Another subject: what failed before says nothing of it.
    if (this.state.failures > 0) this.setState({ failures: 0 });
  }

  private readonly reset = () => {
    this.props.onReset?.();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    const { children, message, retry, placed } = this.props;
    if (!this.state.failed) return children;
    const said = (
      <FailedPart message={message} retry={retry} failures={this.state.failures} onRetry={this.reset} />
    );
    return placed ? placed(said) : said;
  }
}

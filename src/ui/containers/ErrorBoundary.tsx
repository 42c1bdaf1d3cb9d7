import { Component, type ReactNode } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import styles from './error-boundary.module.css';

interface Props {
  readonly children: ReactNode;
  /** Shown in place of the children that failed. */
  readonly message: string;
  readonly retry: string;
  /** When it changes, the children are rendered again. */
  readonly resetKey?: string;
  /** Called before the children are rendered again. */
  readonly onReset?: () => void;
}

interface State {
  readonly failed: boolean;
}

/** Contains an error of one panel, so that the rest of the page stays usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.reset();
  }

  private readonly reset = () => {
    this.props.onReset?.();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className={styles.failed}>
        <p>{this.props.message}</p>
        <Button onClick={this.reset}>{this.props.retry}</Button>
      </div>
    );
  }
}

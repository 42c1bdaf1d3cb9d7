import { Component, type ReactNode } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import styles from './error-boundary.module.css';

interface Props {
  readonly children: ReactNode;
  /** The sentence shown in place of what failed. */
  readonly message: string;
  readonly retry: string;
  /** A change of it is a new chance for the children. */
  readonly resetKey?: string;
  /** Called when the children get a new chance. */
  readonly onReset?: () => void;
}

interface State {
  readonly failed: boolean;
}

/** Keeps a fault of one panel from taking the page with it. */
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

import { Component, type ErrorInfo, type ReactNode } from 'react';
import { TroubleScreen } from './TroubleScreen';
import { troubleWords } from './trouble-words';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what a screen throws, so that the rest stays usable. Give it a key to try again on another screen. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <TroubleScreen {...troubleWords(error)} />;
  }
}

'use client';

import { Component, type ReactNode } from 'react';

/** What broke, and the way to draw it again. */
export interface Failure {
  error: unknown;
  retry: () => void;
}

interface ErrorBoundaryProps {
  /** Stands in for the part that broke; the rest of the page lives on. */
  fallback: (failure: Failure) => ReactNode;
  children: ReactNode;
}

/** Keeps a failure inside its part of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failure: { error: unknown } | null }> {
  override state: { failure: { error: unknown } | null } = { failure: null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  retry = () => this.setState({ failure: null });

  override render() {
    const { failure } = this.state;
    return failure ? this.props.fallback({ ...failure, retry: this.retry }) : this.props.children;
  }
}

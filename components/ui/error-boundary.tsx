'use client';

import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** Stands in for the part that broke; the rest of the page lives on. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps a failure inside its part of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}

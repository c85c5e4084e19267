import { Component } from 'react'
import type { ErrorInfo, ReactNode } from 'react'
import { ErrorScreen } from './ErrorScreen.tsx'

export type ErrorBoundaryProps = {
  children: ReactNode
  /** Told once, for the log of the device. */
  onError?: ((error: unknown, where: string) => void) | undefined
}

type State = { error: unknown }

export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('unknown') }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.props.onError?.(error, info.componentStack ?? '')
  }

  override render() {
    if (this.state.error === undefined) return this.props.children
    return <ErrorScreen onReload={() => window.location.reload()} />
  }
}

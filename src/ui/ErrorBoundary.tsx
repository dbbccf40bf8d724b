import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  readonly fallback: (error: unknown) => ReactNode
}

/** Shows something else when a part below stops working. React has no hook for this. */
export class ErrorBoundary extends Component<Props, { readonly error: { readonly value: unknown } | null }> {
  override state: { readonly error: { readonly value: unknown } | null } = { error: null }

  static getDerivedStateFromError(value: unknown) {
    return { error: { value } }
  }

  override render() {
    return this.state.error ? this.props.fallback(this.state.error.value) : this.props.children
  }
}

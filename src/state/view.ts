import type { ComponentType, ReactNode } from 'react'
import type { MessageKey } from '../i18n/translate'
import type { IconName } from '../ui/icons'
import type { ViewId } from './sessionStore'

export interface ViewProps {
  /** Shown in the bar of the view: what hides a part of the map. */
  readonly bar: ReactNode
}

/** A way to see and edit the map. The component is lazy: its code comes when the view is first opened. */
export interface View {
  readonly id: ViewId
  readonly name: MessageKey
  readonly icon: IconName
  readonly Component: ComponentType<ViewProps>
}

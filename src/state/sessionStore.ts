// What this tab shows: page, selection, open panels, tool, toast. Not undone, not shared, not stored with the map.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ActorId, NoteId, Point, RelationId } from '../domain/document'
import type { Message } from '../i18n/translate'
import type { Lens } from './lens'
import { firstTableSettings, type TableSettings } from './tableSettings'

export type ViewId = 'grid' | 'graph' | 'table'
export type Route = { readonly page: 'home' } | { readonly page: 'map'; readonly id: string; readonly view: ViewId }
export interface Selection {
  readonly actors: readonly ActorId[]
  readonly relations: readonly RelationId[]
}
export interface Toast {
  readonly message: Message
  /** Offered as a button; 'undo' is the usual one. */
  readonly action?: { readonly label: Message; readonly run: () => void }
  /** Offers to take back the last step; goes when another step follows, which the offer would take back instead. */
  readonly lastStep?: boolean
  /** Errors that need an act stay until closed. */
  readonly stays?: boolean
}
/** Something that takes longer than a moment and goes on while the person works. */
export interface Work {
  readonly title: Message
  /** Share done, 0–1; null: nobody knows. */
  readonly done: number | null
  readonly cancel: () => void
}
/** select: click and drag actors; pan: drag the map; connect: the next actor clicked becomes the target; place: the next click on the grid places; note: the next click moves a note there; pick: each click adds to the selection or takes out; reconnect: the next actor clicked becomes an end of the relation. */
export type Tool =
  | { readonly kind: 'select' }
  | { readonly kind: 'pan' }
  | { readonly kind: 'connect'; readonly from: ActorId | null }
  | { readonly kind: 'place'; readonly actor: ActorId }
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'pick' }
  | { readonly kind: 'reconnect'; readonly relation: RelationId; readonly end: 'source' | 'target' }
/** Where on the page something is chosen or edited. */
export type Place = 'map' | 'list' | 'table' | 'panel'
export const listOrders = ['group', 'name', 'influence', 'added'] as const
/** By group and as added are the user's own order. */
export type ListOrder = (typeof listOrders)[number]

export type DialogId =
  | 'export'
  | 'import'
  | 'shortcuts'
  | 'connect'
  | 'move'
  | 'case'
  | 'threshold'
  | 'gridSet'
  | 'groups'
  | 'note'
  | 'help'
  | 'removedMaps'
  | 'backup'
  | 'palette'
  | 'lens'
  | 'find'
  | 'settings'
  | 'library'
  | 'missing'
  | 'present'
/** A place that is asked to take the keyboard; it does so and sets the wish back to null. */
export type FocusWish = 'quickAdd' | 'question' | 'details' | 'note'

/** What the picture in view is asked to show; it does so and sets the wish back to null. 'full': 100 %. */
export type ViewWish = 'in' | 'out' | 'full' | 'fit' | 'selection'

/** As text, and as the table that the other program made of it. */
export type Pasted = string | { readonly text: string; readonly html: string }

export interface Clip {
  readonly map: string
  readonly table: string
}

export interface SessionState {
  readonly route: Route
  readonly selection: Selection
  readonly tool: Tool
  readonly toast: Toast | null
  readonly work: Work | null
  /** Spoken politely by the one live region. */
  readonly announcement: Message | null
  readonly dialog: DialogId | null
  /** Rows pasted from a sheet, waiting for the preview of the import dialog. */
  readonly pasted: Pasted | null
  /** Chosen or dropped files, waiting for the import dialog to read them. */
  readonly importFiles: readonly File[] | null
  /** What is hidden, in focus, coloured and sized otherwise than usual; null: nothing is. */
  readonly lens: Lens | null
  /** The actor that the view is asked to bring into the middle; each wish is a new object. */
  readonly lookAt: { readonly actor: ActorId } | null
  readonly showGroups: boolean
  /** The grid draws the relations of what is selected. */
  readonly gridRelations: boolean
  /** The actor whose name is being edited, and where. */
  readonly renaming: { readonly actor: ActorId; readonly at: Place } | null
  /** The context menu that is open: where in the window (px), null: at what is selected; and what a command needs to know of the place. */
  readonly menu: { readonly client: Point | null; readonly from: Place; readonly at: Point | null } | null
  /** What is to be added at a place of the picture in view: points 0–100 on the grid (x interest, y influence), px in the network. */
  readonly hereWish: { readonly kind: 'actor' | 'note'; readonly at: Point } | null
  /** The actors copied last, here or in another tab: as a small map, and as the table that other programs get. */
  readonly clip: Clip | null
  readonly listOrder: ListOrder
  readonly focusWish: FocusWish | null
  /** The note whose place is given by numbers. */
  readonly note: NoteId | null
  readonly viewWish: ViewWish | null
  /** The details are open where they are not always in view: table, narrow windows, phone. */
  readonly details: boolean
  /** The list of actors is open where it is not always in view. */
  readonly gathering: boolean
  readonly table: TableSettings
  /** Two actors whose new relation is being described; it does not exist yet. `also`: others that get the same one to the target. */
  readonly connecting: { readonly source: ActorId; readonly target: ActorId; readonly also?: readonly ActorId[] } | null
  /** Where in the window (px) a popover about what was touched last belongs; null: in the middle of the map. */
  readonly popoverAt: Point | null
}

export const noSelection: Selection = { actors: [], relations: [] }

export function createSessionStore(): StoreApi<SessionState> {
  return createStore<SessionState>(() => ({
    route: { page: 'home' },
    selection: noSelection,
    tool: { kind: 'select' },
    toast: null,
    work: null,
    announcement: null,
    dialog: null,
    pasted: null,
    importFiles: null,
    lens: null,
    lookAt: null,
    showGroups: true,
    gridRelations: true,
    renaming: null,
    menu: null,
    hereWish: null,
    clip: null,
    listOrder: 'group',
    focusWish: null,
    note: null,
    viewWish: null,
    details: false,
    gathering: false,
    table: firstTableSettings,
    connecting: null,
    popoverAt: null,
  }))
}

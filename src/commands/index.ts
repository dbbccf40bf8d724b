// Every command, in the order in which menus and the shortcut sheet show them. Adding one: an entry here.
import { actorCommands, selectionCommands } from './actors'
import { arrangeCommands } from './arrange'
import { beginCommands } from './begin'
import { clipboardCommands } from './clipboard'
import type { Command } from './command'
import { findCommands, goCommands } from './go'
import { redoCommand, undoCommand } from './history'
import { lensCommands } from './lens'
import { liftCommand } from './lift'
import { mapCommands } from './maps'
import { noteCommands } from './notes'
import { orderCommands } from './order'
import { panelCommands } from './panels'
import { relationCommands } from './relations'
import { removeCommand } from './remove'
import { zoomCommands } from './zoom'

export const commands: readonly Command[] = [
  ...findCommands,
  undoCommand,
  redoCommand,
  ...actorCommands,
  ...clipboardCommands,
  ...relationCommands,
  ...arrangeCommands,
  ...orderCommands,
  ...beginCommands,
  liftCommand,
  ...noteCommands,
  removeCommand,
  ...selectionCommands,
  ...lensCommands,
  ...goCommands,
  ...zoomCommands,
  ...panelCommands,
  ...mapCommands,
]

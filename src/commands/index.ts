// Every command, in the order in which menus and the shortcut sheet show them. Adding one: an entry here.
import { actorCommands, selectionCommands } from './actors'
import { beginCommands } from './begin'
import type { Command } from './command'
import { findCommands, goCommands } from './go'
import { redoCommand, undoCommand } from './history'
import { lensCommands } from './lens'
import { liftCommand } from './lift'
import { mapCommands } from './maps'
import { noteCommands } from './notes'
import { panelCommands } from './panels'
import { removeCommand } from './remove'
import { zoomCommands } from './zoom'

export const commands: readonly Command[] = [
  ...findCommands,
  undoCommand,
  redoCommand,
  ...actorCommands,
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

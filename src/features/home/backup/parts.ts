// Everything about copies outside this browser comes together: it is small, and needed on Home in any case.
export { BackupDialog } from './BackupDialog'
export { BackupLine } from './BackupLine'
export { fileKeeper } from './fileKeeper'

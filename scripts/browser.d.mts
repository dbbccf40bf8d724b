export function chromiumPath(): string
export function firefoxPath(): string | null
export const chromiumFlags: readonly string[]

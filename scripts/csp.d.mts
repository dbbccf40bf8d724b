export const directives: readonly string[]
export const metaPolicy: string
export const headers: Readonly<Record<string, string>>

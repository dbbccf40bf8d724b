export function serve(options?: { dir?: string; port?: number; base?: string }): Promise<{ address: string; stop: () => Promise<void> }>

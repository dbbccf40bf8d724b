// Shapes that several icons are made of, as path data.
export const ring = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
export const dot = (x: number, y: number) => ring(x, y, 0.9)

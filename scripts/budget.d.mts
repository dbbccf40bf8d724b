import type { Plugin } from 'vite'

export function budgetCheck(): Plugin

import type { Plugin } from 'vite'

export const netlify: string
export const apache: string
export const nginx: string
export const iis: string
export function licences(root: string): string
export function siteFiles(): Plugin

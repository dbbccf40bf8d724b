// Tells other tabs of this browser that something was stored. Only a bell: what it was they read from the log, so a lost ring loses nothing.
import type { MapId } from './storage'

export interface Bell {
  readonly ring: (map: MapId) => void
  readonly close: () => void
}

export function openBell(name: string, heard: (map: MapId) => void): Bell {
  if (typeof BroadcastChannel === 'undefined') return { ring: () => {}, close: () => {} }
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<MapId>) => heard(data)
  return { ring: (map) => channel.postMessage(map), close: () => channel.close() }
}

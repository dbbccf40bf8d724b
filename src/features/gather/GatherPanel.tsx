export function GatherPanel() {
  return null
}

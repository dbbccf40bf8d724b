export function ActorPanel() {
  return null
}

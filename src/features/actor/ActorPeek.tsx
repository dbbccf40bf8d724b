export function ActorPeek() {
  return null
}

export default function ImportDrop() {
  return null
}

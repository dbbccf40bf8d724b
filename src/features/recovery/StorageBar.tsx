export default function StorageBar() {
  return null
}

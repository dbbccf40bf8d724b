export default function TableView() {
  return null
}

export default function GridView() {
  return null
}

/** The mark of the product: two that overlap. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="9" cy="9" r="7" fill="var(--accent)" opacity=".9" />
      <rect x="9" y="9" width="13" height="13" rx="2.6" fill="var(--ink)" />
      <path d="M9 11.6A2.6 2.6 0 0 1 11.6 9H16a7 7 0 0 1-7 7z" fill="var(--surface)" />
    </svg>
  )
}

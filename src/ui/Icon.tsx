import { type IconName, iconPath } from './icons'

/** Decoration only: the words beside it, or the label of its button, say what it means. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="i" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" data-icon={name}>
      <path d={iconPath(name)} />
    </svg>
  )
}

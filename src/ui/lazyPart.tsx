import { type ComponentType, lazy, useState } from 'react'
import { laterTexts } from '../i18n/languages'
import { fetchLaterIcons } from './icons'

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>

/**
 * A component in a file of its own that comes when it is first shown, or before by `preload`. Once it is there it shows at once:
 * `lazy` alone shows its fallback first even then, and React keeps a second fallback up for 300 ms.
 */
export function lazyPart<P extends object>(load: Load<P>) {
  let loaded: ComponentType<P> | null = null
  const preload = async () => {
    const module = await load()
    loaded = module.default
    return module
  }
  const Late: ComponentType<P> = lazy(preload) as ComponentType<P>
  function Part(props: P) {
    // Chosen once: another type of component would begin anew and lose what was typed.
    const [Shown] = useState<ComponentType<P>>(() => loaded ?? Late)
    return <Shown {...props} />
  }
  return Object.assign(Part, { preload })
}

/** A part that is not on the first picture: its texts and icons come with it. */
export const laterPart = <P extends object>(load: Load<P>) =>
  lazyPart(async () => (await Promise.all([load(), laterTexts(), fetchLaterIcons()]))[0])

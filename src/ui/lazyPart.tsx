import { type ComponentType, lazy, useState } from 'react'

/**
 * A component in a file of its own that comes when it is first shown, or before by `preload`. Once it is there it shows at once:
 * `lazy` alone shows its fallback first even then, and React keeps a second fallback up for 300 ms.
 */
export function lazyPart(load: () => Promise<{ readonly default: ComponentType }>) {
  let loaded: ComponentType | null = null
  const preload = async () => {
    const module = await load()
    loaded = module.default
    return module
  }
  const Late = lazy(preload)
  function Part() {
    // Chosen once: another type of component would begin anew and lose what was typed.
    const [Shown] = useState<ComponentType>(() => loaded ?? Late)
    return <Shown />
  }
  return Object.assign(Part, { preload })
}

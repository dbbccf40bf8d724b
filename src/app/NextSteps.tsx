import { useEffect } from 'react'

/** Once a page stands, the code of the usual next steps is fetched while nothing else is to be done, so that they need not wait for it. */
export function NextSteps({ parts }: { parts: readonly { readonly preload: () => Promise<unknown> }[] }) {
  useEffect(() => {
    // What cannot be fetched now is asked for again when it is wanted, and told then.
    const fetchAll = () => parts.map(({ preload }) => preload().catch(() => {}))
    // Safari has no idle callbacks.
    const whenIdle = window.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 500))
    whenIdle(fetchAll)
  }, [parts])
  return null
}

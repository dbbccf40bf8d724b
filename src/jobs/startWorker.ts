// The one place where a worker starts, and the one Trusted Types policy of the product.
import { textTrial } from '../i18n/languages'
import workerUrl from './worker?worker&url'

interface Policy {
  createScriptURL(url: string): string
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy
}

/** Lets through addresses of this site only. Made once: the browser refuses a second policy of the same name. */
const policy: Policy = policyFrom((globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes)

function policyFrom(factory: PolicyFactory | undefined): Policy {
  const rules: Policy = {
    createScriptURL(url) {
      const address = new URL(url, document.baseURI)
      if (address.origin !== location.origin) throw new TypeError(`startWorker: "${url}" is not on this site`)
      return address.href
    },
  }
  return factory ? factory.createPolicy('samspel-worker', rules) : rules
}

export function startWorker(): Worker {
  return new Worker(policy.createScriptURL(workerUrl), { type: 'module', name: textTrial() ?? '' })
}

import type { Account, Site } from '../draft/circumstances.ts'
import type { Composer } from './composer.ts'
import { openPlain } from './plain.ts'

/** What the person says of a draft that is written on our own page, where there is no site to read it from. */
export type Said = { readonly site: Site; readonly account: Account; readonly pictured: boolean }

/** The box on our own page. `said` is asked anew at every reading, since site, account and picture may be chosen later. */
export function openOwn(element: HTMLElement, said: () => Said, signal: AbortSignal): Composer {
  const nowhere = {
    site: said().site,
    region: () => element,
    poster: () => null,
    postButton: () => null,
    enterPosts: () => false,
  }
  return {
    ...openPlain(element, nowhere, signal),
    get site() {
      return said().site
    },
    account: () => said().account,
    pictured: () => said().pictured,
  }
}

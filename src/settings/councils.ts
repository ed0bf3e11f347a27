type Named = { readonly id: string; readonly name: string }

/** The council whose own build this is (`npm run build -- --pack`): its pack is the default until another is chosen. */
export const ownCouncil: Named | null = import.meta.env.POINT_OF_ORDER_COUNCIL ?? null

/** The councils whose packs ship with the extension; a test holds this list against public/packs. */
const shipped: readonly Named[] = [
  { id: 'brackley', name: 'Brackley Town Council' },
  { id: 'caldicot', name: 'Caldicot Town Council' },
  { id: 'desborough', name: 'Desborough Town Council' },
  { id: 'oakham', name: 'Oakham Town Council' },
  { id: 'rugeley', name: 'Rugeley Town Council' },
]

/** Those to choose from, a build's own council first. */
export const councils: readonly Named[] = ownCouncil
  ? [ownCouncil, ...shipped.filter(({ id }) => id !== ownCouncil?.id)]
  : shipped

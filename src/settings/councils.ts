/** The councils whose packs ship with the extension; a test holds this list against public/packs. */
export const councils: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'brackley', name: 'Brackley Town Council' },
  { id: 'caldicot', name: 'Caldicot Town Council' },
  { id: 'desborough', name: 'Desborough Town Council' },
  { id: 'oakham', name: 'Oakham Town Council' },
  { id: 'rugeley', name: 'Rugeley Town Council' },
]

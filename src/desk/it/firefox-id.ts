/** By which Firefox knows the extension; a council's own build is another extension. */
export const firefoxId = (own?: { readonly id: string } | null): string =>
  `point-of-order${own ? `-${own.id}` : ''}@point-of-order.example`

import { ProductIcon } from './icons.tsx'
import { t } from './words.ts'

export type PageLink = { readonly href: string; readonly name: string; readonly here?: boolean }

/** The head of our full pages: whose they are, and the ways between them. */
export const Masthead = ({ links, label }: { readonly links: readonly PageLink[]; readonly label: string }) => (
  <header class="masthead">
    <span class="brand">
      <ProductIcon size={24} /> {t('product')}
    </span>
    <nav aria-label={label}>
      {links.map(({ href, name, here }) => (
        <a key={href} href={href} aria-current={here ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  </header>
)

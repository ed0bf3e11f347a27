// npm run build:web: the check-a-draft page and the clerk's desk as a folder of files that any web site can hold.
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { build } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const web = join(root, 'web')
const out = join(root, '.output/web')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const pages = ['draft', 'desk']

/** The extension's own page, with what a page of a web site needs besides: what it may load, its manifest, and `start.ts`. */
function pageFor(name) {
  const page = readFileSync(join(root, 'entrypoints', name, 'index.html'), 'utf8')
  return page
    .replace('  </head>', `${readFileSync(join(web, 'head.html'), 'utf8')}  </head>`)
    .replace('    <script', '    <script type="module" src="./start.ts"></script>\n    <script')
    .replace('./main.tsx', `../entrypoints/${name}/main.tsx`)
}
const paths = new Map(pages.map((name) => [join(web, `${name}.html`), name]))
const ownPages = {
  name: 'own-pages',
  enforce: 'pre',
  resolveId: (id) => (paths.has(id) ? id : null),
  load: (id) => (paths.has(id) ? pageFor(paths.get(id)) : null),
}

await build({
  configFile: false,
  root: web,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [ownPages, preact()],
  resolve: { alias: { 'wxt/browser': join(web, 'browser.ts') } },
  define: {
    'import.meta.env.WEB': 'true',
    'import.meta.env.VERSION': JSON.stringify(version),
    'import.meta.env.POINT_OF_ORDER_COUNCIL': 'null',
  },
  worker: { format: 'es', rollupOptions: { output: { entryFileNames: '[name]-[hash].js' } } },
  build: {
    outDir: out,
    emptyOutDir: true,
    assetsDir: '.',
    modulePreload: { polyfill: false },
    target: 'es2023',
    rollupOptions: { input: [...paths.keys()] },
  },
})

mkdirSync(join(out, 'packs'), { recursive: true })
cpSync(join(root, 'public/packs'), join(out, 'packs'), { recursive: true })
cpSync(join(root, 'public/icon'), join(out, 'icon'), { recursive: true })
cpSync(join(web, 'icon'), join(out, 'icon'), { recursive: true })
copyFileSync(join(web, 'manifest.json'), join(out, 'manifest.json'))
// The folder's own address shows the draft page.
copyFileSync(join(out, 'draft.html'), join(out, 'index.html'))

const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(out.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort()
const hash = createHash('sha256')
for (const file of files) hash.update(file).update(readFileSync(join(out, file)))
const worker = readFileSync(join(web, 'service-worker.js'), 'utf8')
  .replace("['FILES']", JSON.stringify(['./', ...files]))
  .replace('VERSION', `point-of-order-${version}-${hash.digest('hex').slice(0, 12)}`)
writeFileSync(join(out, 'service-worker.js'), worker)
console.log(`.output/web: ${files.length + 1} files, pages ${pages.join(' and ')}`)

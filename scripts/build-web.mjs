// npm run build:web: the check-a-draft page and the clerk's desk as a folder of files that any web site can hold.
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { build } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const web = join(root, 'web')
const out = join(root, '.output/web')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const pages = ['draft', 'desk'].filter((page) => existsSync(join(root, 'entrypoints', page, 'main.tsx')))

await build({
  configFile: false,
  root: web,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [preact()],
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
    rollupOptions: { input: pages.map((page) => join(web, `${page}.html`)) },
  },
})

mkdirSync(join(out, 'packs'), { recursive: true })
cpSync(join(root, 'public/packs'), join(out, 'packs'), { recursive: true })
cpSync(join(root, 'public/icon'), join(out, 'icon'), { recursive: true })
cpSync(join(web, 'icon'), join(out, 'icon'), { recursive: true })
copyFileSync(join(web, 'manifest.webmanifest'), join(out, 'manifest.webmanifest'))
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
  .replace("'VERSION'", JSON.stringify(`point-of-order-${version}-${hash.digest('hex').slice(0, 12)}`))
writeFileSync(join(out, 'service-worker.js'), worker)
console.log(`.output/web: ${files.length + 1} files, pages ${pages.join(' and ')}`)

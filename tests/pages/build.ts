import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const source = import.meta.dirname
export const builtPages = join(source, '../../.output/pages')

const names = readdirSync(source)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))

/** What every stand-in page begins with; its own file has its title and its body. */
const whole = (page: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="./pages.css">
${page.replace('</title>', '</title>\n</head>')}
</html>
`

/** Bundles the stand-in pages with their editors, unless nothing changed since the last time. */
export async function buildPages(): Promise<string> {
  const newest = Math.max(...readdirSync(source).map((name) => statSync(join(source, name)).mtimeMs))
  const built = join(builtPages, 'editors.html')
  if (existsSync(built) && statSync(built).mtimeMs > newest) return builtPages
  await build({
    root: source,
    base: '/',
    configFile: false,
    logLevel: 'warn',
    plugins: [{ name: 'whole-pages', transformIndexHtml: { order: 'pre', handler: whole } }],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: builtPages,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: names.map((name) => join(source, `${name}.html`)) },
    },
  })
  return builtPages
}

/** Before any test with a browser: several that began at once would each empty the folder under the others. */
export const setup = async (): Promise<void> => void (await buildPages())

if (import.meta.main) console.log(await buildPages())

import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'

/** WXT 0.21 reads the entrypoints' options in an environment where Vite 8 never starts its CSS plugin: leave styles out there. */
const noStylesWhileReadingOptions: Plugin = {
  name: 'no-styles-while-reading-options',
  enforce: 'pre',
  resolveId(source) {
    return this.environment.name === 'inline' && /\.css(\?inline)?$/.test(source) ? '\0no-styles' : null
  },
  load: (id) => (id === '\0no-styles' ? 'export default ""' : null),
}

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'point-of-order@point-of-order.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), noStylesWhileReadingOptions] }),
  manifest: ({ browser }) => ({
    name: 'Point of Order',
    description: "Checks what you are about to post against your council's social media policy, on your device.",
    permissions: ['storage'],
    ...(browser === 'firefox' ? firefox : { minimum_chrome_version: '137' }),
  }),
})

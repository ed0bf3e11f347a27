import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: 'Point of Order',
    description: "Checks what you are about to post against your council's social media policy, on your device.",
    permissions: ['storage'],
    browser_specific_settings: {
      gecko: {
        id: 'point-of-order@point-of-order.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    minimum_chrome_version: '137',
  },
})

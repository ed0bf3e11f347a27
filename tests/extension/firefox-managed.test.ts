import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { itFiles } from '../../src/desk/it/files.ts'
import { type Firefox, firefoxPath, openFirefox } from '../firefox.ts'
import { smallPack } from '../packs/small.ts'
import { carry, isBuilt } from './firefox-built.ts'

const folder = '/etc/firefox/policies'
const policy = join(folder, 'policies.json')
/** An id of its own, so that the policy says nothing to any other Firefox on this computer. */
const id = 'point-of-order-managed-test@point-of-order.example'

const made = ['/etc/firefox', folder].filter((path) => !existsSync(path))
const mayWrite = ((): boolean => {
  try {
    mkdirSync(folder, { recursive: true })
    // One that a stopped run of this test left behind is ours to take over.
    return !existsSync(policy) || readFileSync(policy, 'utf8').includes(id)
  } catch {
    return false
  }
})()
const reason = !firefoxPath
  ? 'there is no Firefox'
  : !mayWrite
    ? `${policy} can be written by root alone, or is in use`
    : !isBuilt
      ? 'there is no Firefox build'
      : null
if (reason) console.log(`Left out: ${reason}.`)

describe.skipIf(reason !== null)('an administrator’s policies.json, read by a real Firefox', () => {
  const carried = carry(id)
  let firefox: Firefox
  beforeAll(async () => {
    const settings = { packJson: JSON.stringify(smallPack()), role: 'clerk', updateHours: 48, lockPack: true }
    const ids = { chrome: 'a'.repeat(32), edge: 'b'.repeat(32), firefox: id }
    const file = itFiles({ ids, force: true, settings, uuid: () => '' }).find(({ name }) => name === 'policies.json')
    // Without the order to install it: this copy lies in no store.
    const { policies } = JSON.parse(file?.text ?? '{}')
    writeFileSync(policy, JSON.stringify({ policies: { '3rdparty': policies['3rdparty'] } }))
    firefox = await openFirefox(carried)
    await firefox.openOwn('popup.html')
  })
  afterAll(async () => {
    rmSync(policy, { force: true })
    for (const path of made.toReversed()) rmSync(path, { recursive: true, force: true })
    await firefox?.close()
    carried.drop()
  })

  test('the pack in it is used', async () => {
    expect(await firefox.run('browser.runtime.sendMessage("council")')).toMatchObject({
      name: 'Northborough Town Council',
    })
  })
  test('the values come as they were written', async () => {
    expect(await firefox.run('browser.storage.managed.get(null)')).toMatchObject({
      role: 'clerk',
      updateHours: 48,
      lockPack: true,
    })
  })
})

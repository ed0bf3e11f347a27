import { describe, expect, test } from 'vitest'
import cy from '../../locales/cy.json'
import en from '../../locales/en.json'
import { fingerprint } from '../../src/supply/fingerprint.ts'
import { exportKey, importKey } from '../../src/supply/key-file.ts'
import { whys } from '../../src/supply/refusal.ts'
import { makeKey, sign, verify } from '../../src/supply/signature.ts'
import { sentenceFor } from '../../src/ui/supply-words.ts'

const bytes = new TextEncoder().encode('{ "format": 1 }\n')

describe('a signature', () => {
  test('is good over exactly the bytes that were signed', async () => {
    const key = await makeKey()
    const signature = await sign(bytes, key)
    expect(await verify(bytes, signature)).toEqual({ ok: true, key: key.publicKey })
    for (let at = 0; at < bytes.length; at++) {
      const changed = Uint8Array.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(await verify(changed, signature)).toEqual({ ok: false, why: 'signatureWrong' })
    }
  })
  test('can be read by a person', async () => {
    const signature = await sign(bytes, await makeKey())
    expect(Object.keys(JSON.parse(signature))).toEqual(['algorithm', 'publicKey', 'signature'])
    expect(signature).toMatch(/"algorithm": "Ed25519"/)
  })
  test('with another’s key put in is not good', async () => {
    const signature = JSON.parse(await sign(bytes, await makeKey()))
    const { publicKey } = await makeKey()
    expect(await verify(bytes, JSON.stringify({ ...signature, publicKey }))).toEqual({
      ok: false,
      why: 'signatureWrong',
    })
  })
  test('the example of RFC 8032, 7.1, test 3', async () => {
    const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64')
    const signature = JSON.stringify({
      algorithm: 'Ed25519',
      publicKey: base64('fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025'),
      signature: base64(
        '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
      ),
    })
    expect((await verify(Uint8Array.from([0xaf, 0x82]), signature)).ok).toBe(true)
  })
})

describe('a key file', () => {
  test('opens with its passphrase, and signs as before', async () => {
    const key = await makeKey()
    const read = await importKey(await exportKey(key, 'three tall oaks é'), 'three tall oaks e\u0301')
    if (!read.ok) throw new Error(read.why)
    expect(await verify(bytes, await sign(bytes, read.key))).toEqual({ ok: true, key: key.publicKey })
  })
  test('keeps the private half shut', async () => {
    const key = await makeKey()
    const file = await exportKey(key, 'three tall oaks')
    const open = Buffer.from(await crypto.subtle.exportKey('pkcs8', key.privateKey)).toString('base64')
    expect(file).not.toContain(open.slice(-20))
    expect(await importKey(file, 'three tall elms')).toEqual({ ok: false, why: 'passphraseWrong' })
  })
  test.each([
    ['nothing', () => ''],
    ['a pack', () => '{"format":1}'],
    ['another public half', (file: string) => file.replace(/"publicKey": "[^"]+"/, '"publicKey": "AAAA"')],
    ['rounds without end', (file: string) => file.replace('600000', '999999999')],
    ['no base64', (file: string) => file.replace(/"privateKey": "[^"]+"/, '"privateKey": "%%"')],
  ])('with %s is no key', async (_, torn) => {
    const file = torn(await exportKey(await makeKey(), 'three tall oaks'))
    expect(await importKey(file, 'three tall oaks')).toEqual({ ok: false, why: 'keyUnreadable' })
  })
})

describe('a fingerprint', () => {
  test('is four groups that one can read aloud', async () => {
    expect(await fingerprint(new TextEncoder().encode('abc'))).toBe('Q9W1 DFWF 077Y MGA1')
  })
  test('of a key is of its bytes', async () => {
    expect(await fingerprint(btoa('abc'))).toBe('Q9W1 DFWF 077Y MGA1')
  })
})

test('each refusal has one sentence in each language', () => {
  expect(Object.keys(en.supply).sort()).toEqual([...whys].sort())
  expect(Object.keys(cy.supply).sort()).toEqual([...whys].sort())
  expect(whys.map((why) => sentenceFor(why)).filter((sentence) => !/^[A-Z].+\.$/.test(sentence))).toEqual([])
  expect(new Set(whys.map((why) => sentenceFor(why))).size).toBe(whys.length)
})

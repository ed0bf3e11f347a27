import { describe, expect, test } from 'vitest'
import { accept, propose } from '../../src/keeping/join.ts'
import { invitedBy, joinLink, packAddress, readJoinLink } from '../../src/packs/join-link.ts'
import { emptyStore, home, pack, webOf, worldOf } from './world.ts'

describe('a proposal', () => {
  test('says what would be joined, and from whom', async () => {
    const proposal = await propose({ by: 'address', address: home }, worldOf(webOf({ [home]: pack(3) })))
    expect(proposal).toMatchObject({
      ok: true,
      council: 'Northborough Town Council',
      nation: 'england',
      policy: 'Social media protocol for members',
      adopted: '2025-05-14',
      reviewed: null,
      version: 3,
      keyFingerprint: null,
      keyChange: 'none',
      clauses: 1,
      checks: [{ id: 'phone-number', title: 'Gives a phone number' }],
      host: 'www.northborough.example',
      replaces: null,
      address: home,
    })
  })
  test('keeps nothing by itself', async () => {
    const store = emptyStore()
    await propose({ by: 'address', address: home }, worldOf(webOf({ [home]: pack(3) }), store))
    expect(store.kept.size).toBe(0)
  })
  test('says what it takes the place of, and refuses to go back', async () => {
    const store = emptyStore()
    const web = webOf({ [home]: pack(3) })
    const first = await propose({ by: 'address', address: home }, worldOf(web, store))
    if (first.ok) await accept(first, worldOf(web, store))
    web.set(home, pack(2))
    expect(await propose({ by: 'address', address: home }, worldOf(web, store))).toEqual({ ok: false, why: 'older' })
    web.set(home, pack(1, { id: 'southborough', council: { name: 'Southborough Town Council', nation: 'england' } }))
    expect(await propose({ by: 'address', address: home }, worldOf(web, store))).toMatchObject({
      council: 'Southborough Town Council',
      replaces: { council: 'Northborough Town Council', version: 3 },
    })
  })
  test('of a newer file keeps the address of the pack that it renews', async () => {
    const store = emptyStore()
    const world = worldOf(webOf({ [home]: pack(3) }), store)
    const first = await propose({ by: 'address', address: home }, world)
    if (first.ok) await accept(first, world)
    const bytes = new TextEncoder().encode(pack(4))
    expect(await propose({ by: 'file', name: 'rules.json', bytes, signature: null }, world)).toMatchObject({
      host: null,
      address: home,
    })
  })
})

describe('a join link', () => {
  test('carries the address where no server sees it', () => {
    const link = joinLink(home, 'https://www.northborough.example/join?lang=cy#top')
    expect(link).toBe(
      'https://www.northborough.example/join?lang=cy#join=https%3A%2F%2Fwww.northborough.example%2Frules.json',
    )
    expect(readJoinLink(link)).toBe(home)
    expect(readJoinLink(joinLink(home))).toBe(home)
    expect(invitedBy(link)).toBe(home)
    expect(invitedBy(joinLink(home))).toBe(home)
    for (const page of [home, `${home}#joined`, 'https://www.northborough.example/', 'chrome://newtab/#join'])
      expect(invitedBy(page)).toBeNull()
  })
  test.each<[string, string | null, string]>([
    [home, home, 'the bare address'],
    [`  ${home}\n`, home, 'with blanks'],
    [`Please join: ${home}.`, home, 'in a sentence'],
    [`See https://www.northborough.example/news and then <${home}>`, home, 'the file among other addresses'],
    [`Open https://a.example/x#join=${encodeURIComponent(home)}, or ${home}x`, home, 'the link before the rest'],
    [
      `1. https://a.example/ext 2. https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(joinLink(home))}&data=05%7C02`,
      home,
      'as Outlook hands it on',
    ],
    ['https://a.example/pack?id=7', 'https://a.example/pack?id=7', 'without the ending'],
    ['https://a.example/#join=http%3A%2F%2Fb.example', null, 'an invitation to plain http'],
    ['https://a.example/#join=%E0%A4%A', null, 'a torn link'],
    ['https://clerk:secret@a.example/rules.json', null, 'a user name'],
    ['http://a.example/rules.json', null, 'plain http'],
    ['javascript:alert(1)', null, 'no web address'],
    ['northborough', null, 'a word'],
    ['', null, 'nothing'],
  ])('%s gives %s (%s)', (pasted, address, _) => {
    expect(readJoinLink(pasted)).toBe(address)
  })
  test('an address loses its fragment', () => {
    expect(packAddress(`${home}#page=2`)).toBe(home)
  })
})

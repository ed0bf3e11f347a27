import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import cy from '../../locales/cy.json'
import en from '../../locales/en.json'
import { handout, letter } from '../../src/desk/handout.ts'
import { itFiles } from '../../src/desk/it/files.ts'
import { inPlainWords } from '../../src/desk/plain-words.ts'
import { samples } from '../../src/desk/samples.ts'
import { handingKeys } from '../../src/desk/say.ts'
import { tryPack } from '../../src/desk/trial.ts'
import { viewOf } from '../../src/desk/view.ts'
import type { Working } from '../../src/desk/working.ts'
import { joinLink, readJoinLink } from '../../src/packs/join-link.ts'
import { sayHanding } from '../../src/ui/handing-words.ts'
import { whenInWords } from '../../src/ui/words.ts'
import { speak } from '../../src/words/say.ts'
import { smallClause, smallPack, smallRequirement } from '../packs/small.ts'
import { shipped, textOf, workingOf } from './shipped.ts'

afterEach(() => speak('en'))
const address = 'https://www.northborough.example/rules.json'
const handing = { link: joinLink(address), store: 'https://store.example/x', fingerprint: 'Q9W1 DFWF 077Y MGA1' }

test('the desk’s messages are those of both files', () => {
  expect(Object.keys(en.handing)).toEqual(handingKeys)
  expect(Object.keys(cy.handing)).toEqual(handingKeys)
})

describe('the letter', () => {
  const { subject, body, mailto } = letter(workingOf('oakham'), handing, sayHanding)
  test('says what, how and whom to ask', () => {
    expect(subject).toBe('The social media policy of Oakham Town Council, beside your draft')
    for (const said of [handing.link, handing.store, handing.fingerprint, 'version 1', 'leaves your computer'])
      expect(body).toContain(said)
    expect(body).not.toMatch(/[{}]/)
  })
  test('can be read back by the join page', () => expect(readJoinLink(body)).toBe(address))
  test('opens a mail program with the same words', () => {
    const url = new URL(mailto)
    expect(url.protocol).toBe('mailto:')
    expect(url.searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'))
  })
  test('without a store and a fingerprint asks the clerk', () => {
    const plain = letter(workingOf('oakham'), { ...handing, store: '', fingerprint: null }, sayHanding).body
    expect(plain).toContain('The clerk will tell you')
    expect(plain).not.toContain('fingerprint')
  })
  test('is in Welsh where the page is', () => {
    speak('cy')
    expect(letter(workingOf('caldicot'), handing, sayHanding).body).toContain('Annwyl gynghorydd')
  })
})

test('the handout fits on a page', () => {
  const { heading, steps, notes, ask } = handout(workingOf('caldicot'), handing, sayHanding)
  expect(steps).toHaveLength(4)
  expect([heading, ...steps, ...notes, ask].join(' ').length).toBeLessThan(1500)
})

describe('in plain words', () => {
  const names = {
    when: whenInWords,
    rule: (id: string) => `rule ${id}`,
    kind: (id: string) => `kind ${id}`,
    circumstance: (id: string) => `<${id}>`,
  }
  test.each(shipped)('%s says every clause, rule and disclaimer once it is there', (name) => {
    const working = workingOf(name)
    const view = viewOf(working)
    const lines = inPlainWords(working, sayHanding, names).flatMap((section) => section.lines)
    const quotes = lines.flatMap((line) => (line.kind === 'quote' ? line.text : []))
    for (const { quote } of view.clauses) expect(quotes).toContain(quote)
    for (const { text } of view.disclaimers) expect(quotes).toContain(text)
    const said = lines.map((line) => line.text).join('\n')
    for (const { advice } of view.requirements) expect(said).toContain(advice)
    for (const { why } of view.person) expect(said).toContain(why)
    const called = new Set(lines.flatMap((line) => (line.kind === 'entry' ? line.name : [])))
    for (const { rule } of view.requirements) expect(called).toContain(`rule ${rule}`)
    for (const { beside } of view.reminders) for (const each of beside) expect(said).toContain(`kind ${each}`)
    expect(said).not.toMatch(/[{}]|undefined/)
  })
  test('what speaks otherwise than its clause, and to whom, where and when alone', () => {
    const said = (changes: object) =>
      inPlainWords({ ...(smallPack(changes) as Working) }, sayHanding, names)
        .flatMap(({ lines }) => lines)
        .map(({ text }) => text)
    const own = {
      severity: 'note',
      roles: ['mayor'],
      accounts: ['council'],
      sites: ['x'],
      dates: { from: '2026-05-01', to: '2026-05-07' },
    }
    const requirements = [smallRequirement({ advice: 'Leave it out.', ...own })]
    expect(said({ requirements })).toContain(
      'Leave it out. Note: the lightest line. Only: <mayor>, <council>, <x>, 1 May 2026 – 7 May 2026.',
    )
    expect(said({ clauses: [smallClause({ sites: ['facebook'] })] })).toContain(
      'Must: Post asks once. For councillors. Only: <facebook>.',
    )
    const asking = said({ requirements, settings: { askAtPost: ['note'] } })
    expect(asking.join(' ')).toContain('Must: a thick line under the words. ')
    expect(asking.join(' ')).toContain('Note: Post asks once. ')
  })
  test('a torn pack is read as far as it goes', () => {
    expect(inPlainWords({ clauses: [null, { quote: 'x' }], reminders: 7 }, sayHanding, names).length).toBeGreaterThan(0)
  })
})

describe('the sixty samples', () => {
  test('are sixty, each once', () => {
    expect(new Set(samples.map(({ text }) => text)).size).toBe(60)
  })
  test.each(shipped.filter((name) => !name.startsWith('model-')))(
    '%s finds something in some, and nothing in others',
    (name) => {
      const found = tryPack(workingOf(name), samples)?.filter(({ findings }) => findings.length > 0).length ?? 0
      expect(found).toBeGreaterThanOrEqual(5)
      expect(found).toBeLessThanOrEqual(40)
    },
    60_000, // the first reading of sixty drafts compiles every phrase
  )
})

describe('the files for IT', () => {
  const ids = { chrome: 'a'.repeat(32), edge: 'b'.repeat(32), firefox: 'point-of-order@point-of-order.example' }
  const settings = {
    packUrl: address,
    packJson: textOf('caldicot'),
    lockPack: true,
    sites: ['facebook', 'x'],
    role: 'councillor',
    updateHours: 48,
  }
  let last = 0
  const uuid = () => `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`
  const files = new Map(itFiles({ ids, force: true, settings, uuid }).map((file) => [file.name, file.text]))
  const text = (name: string) => files.get(name) ?? ''
  const pack = JSON.parse(textOf('caldicot'))
  const read = (values: Record<string, unknown>) => ({ ...values, packJson: JSON.parse(String(values.packJson)) })
  const wanted = { ...settings, packJson: pack }

  test('set nothing that the extension does not know', () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/managed-schema.json'), 'utf8'))
    expect(Object.keys(settings).filter((key) => !(key in schema.properties))).toEqual([])
  })

  /** https://learn.microsoft.com/windows/win32/sysinfo/registry-value-types and the form that regedit exports. */
  function readRegistry(file: string): Record<string, Record<string, unknown>> {
    const [head, ...lines] = file.split('\r\n')
    expect(head).toBe('Windows Registry Editor Version 5.00')
    const keys: Record<string, Record<string, unknown>> = {}
    let key = ''
    for (const line of lines.filter(Boolean)) {
      const [, path] = /^\[(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line) ?? []
      if (path) key = path
      else {
        const [, name = '', string, number] =
          /^"([^"]+)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? []
        expect([line.slice(0, 40), name]).not.toEqual([line.slice(0, 40), ''])
        keys[key] = { ...keys[key], [name]: number ? Number.parseInt(number, 16) : string?.replace(/\\(["\\])/g, '$1') }
      }
    }
    return keys
  }
  test.each([
    ['chrome', 'Google\\Chrome', 'a', 'https://clients2.google.com/service/update2/crx', 'toolbar_pin', 'force_pinned'],
    [
      'edge',
      'Microsoft\\Edge',
      'b',
      'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
      'toolbar_state',
      'force_shown',
    ],
  ])('Windows, %s', (browser, folder, letter, store, pin, pinned) => {
    const file = text(`point-of-order-${browser}.reg`)
    expect(file).toMatch(/^[\r\n -~]+$/)
    const keys = readRegistry(file)
    const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${folder}`
    const id = letter.repeat(32)
    const { [`${root}\\3rdparty\\extensions\\${id}\\policy`]: values = {}, ...others } = keys
    expect(others).toEqual({
      [`${root}\\ExtensionSettings\\${id}`]: { installation_mode: 'force_installed', update_url: store, [pin]: pinned },
      [`${root}\\3rdparty\\extensions\\${id}\\policy\\sites`]: { 1: 'facebook', 2: 'x' },
    })
    const { sites: _, ...plain } = wanted
    expect(read(values)).toEqual({ ...plain, lockPack: 1 })
  })
  test.each([
    ['chrome', 'a'],
    ['edge', 'b'],
  ])('Linux, %s', (browser, letter) => {
    const policy = JSON.parse(text(`point-of-order-${browser}.json`))
    expect(Object.keys(policy)).toEqual(['ExtensionSettings', '3rdparty'])
    expect(policy.ExtensionSettings[letter.repeat(32)].installation_mode).toBe('force_installed')
    expect(Object.keys(policy['3rdparty'])).toEqual(['extensions'])
    expect(read(policy['3rdparty'].extensions[letter.repeat(32)])).toEqual(wanted)
  })
  test('Google’s admin console', () => {
    const policy = JSON.parse(text('point-of-order-google-admin.json'))
    expect(Object.keys(policy)).toEqual(Object.keys(settings))
    expect(policy.sites).toEqual({ Value: ['facebook', 'x'] })
    expect(JSON.parse(policy.packJson.Value)).toEqual(pack)
  })
  test('Firefox', () => {
    const { policies } = JSON.parse(text('policies.json'))
    expect(policies.ExtensionSettings[ids.firefox]).toEqual({
      installation_mode: 'force_installed',
      install_url: `https://addons.mozilla.org/firefox/downloads/latest/${ids.firefox}/latest.xpi`,
      default_area: 'navbar',
    })
    expect(read(policies['3rdparty'].Extensions[ids.firefox])).toEqual(wanted)
  })

  /** As much of Apple's property lists as a profile needs; anything else makes the test fail. */
  function readPlist(file: string): unknown {
    expect(file).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<!DOCTYPE plist PUBLIC /)
    const tags = [...file.slice(file.indexOf('<plist')).matchAll(/<(\/?)(\w+)[^>]*?(\/?)>([^<]*)/g)]
    let at = 1
    const next = (): unknown => {
      const [whole, close, tag, empty, said = ''] = tags[at++] ?? []
      if (empty) return tag === 'true'
      if (tag === 'string' || tag === 'key' || tag === 'integer') {
        at++
        const words = said.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
        return tag === 'integer' ? Number(words) : words
      }
      if (close || (tag !== 'array' && tag !== 'dict')) throw new Error(`strange: ${whole}`)
      const inside: unknown[] = []
      while (!(tags[at]?.[1] === '/' && tags[at]?.[2] === tag)) inside.push(next())
      at++
      if (tag === 'array') return inside
      return Object.fromEntries(inside.flatMap((key, place) => (place % 2 === 0 ? [[key, inside[place + 1]]] : [])))
    }
    return next()
  }
  test('macOS', () => {
    const profile = readPlist(text('point-of-order.mobileconfig')) as Record<string, unknown>
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1, PayloadScope: 'System' })
    const payloads = profile.PayloadContent as Record<
      string,
      Record<string, { Forced: { mcx_preference_settings: Record<string, unknown> }[] }>
    >[]
    const uuids = [profile, ...payloads].map(({ PayloadUUID }) => PayloadUUID)
    expect(new Set(uuids).size).toBe(6)
    const domains = Object.assign(
      {},
      ...payloads.map(({ PayloadContent, PayloadType }) => {
        expect(PayloadType).toBe('com.apple.ManagedClient.preferences')
        return PayloadContent
      }),
    )
    const forced = (domain: string) => domains[domain].Forced[0].mcx_preference_settings
    expect(read(forced(`com.google.Chrome.extensions.${ids.chrome}`))).toEqual(wanted)
    expect(read(forced(`com.microsoft.Edge.extensions.${ids.edge}`))).toEqual(wanted)
    expect(forced('com.google.Chrome').ExtensionSettings[ids.chrome].installation_mode).toBe('force_installed')
    expect(forced('org.mozilla.firefox')).toMatchObject({ EnterprisePoliciesEnabled: true })
    expect(read(forced('org.mozilla.firefox')['3rdparty'].Extensions[ids.firefox])).toEqual(wanted)
  })
  test('the notes name the stores, the keys and what an address needs', () => {
    const notes = text('point-of-order-for-it.txt')
    expect(notes).toContain(`${ids.chrome};https://clients2.google.com/service/update2/crx`)
    expect(notes).toContain(`${ids.edge};https://edge.microsoft.com/extensionwebstorebase/v1/crx`)
    expect(notes).toContain('Access-Control-Allow-Origin')
    expect(notes).toContain('https://www.northborough.example')
  })
  test('nothing is written under an id that is not known, and the files of that browser say so', () => {
    const unknown = itFiles({ ids: { ...ids, edge: '' }, force: true, settings, uuid })
    expect(unknown.filter(({ lacks }) => lacks).map(({ name }) => name)).toEqual([
      'point-of-order-edge.reg',
      'point-of-order-edge.json',
    ])
    expect(unknown.find(({ name }) => name.endsWith('.mobileconfig'))?.where).toMatch(/^macOS, Chrome, Firefox:/)
    const texts = new Map(unknown.map(({ name, text }) => [name, text]))
    expect(texts.get('point-of-order.mobileconfig')).not.toContain('Edge')
    expect(texts.get('point-of-order.mobileconfig')).toContain('com.google.Chrome.extensions.aaaa')
    expect(texts.get('point-of-order-for-it.txt')).toContain(
      '(the extension’s id in this browser’s store);https://edge',
    )
  })
  test('where nobody is forced, a person may switch it off', () => {
    const soft = itFiles({ ids, force: false, settings: {}, uuid })
    for (const { name, text } of soft.filter(({ name }) => !/\.txt$|google/.test(name)))
      expect([name, text.includes('normal_installed'), text.includes('force_installed')]).toEqual([name, true, false])
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fetchFile, signatureAddress } from '../../src/supply/fetch-pack.ts'
import { fetchPack } from '../../src/supply/read-pack.ts'
import { makeKey, sign } from '../../src/supply/signature.ts'
import { type PackServer, servePacks } from '../pack-server.ts'
import { smallPack } from '../packs/small.ts'

let council: PackServer
let elsewhere: PackServer
beforeAll(async () => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0' // the stand-in's certificate is of its own making
  council = await servePacks()
  elsewhere = await servePacks()
})
beforeEach(() => {
  council.files.clear()
  council.asked.length = 0
  elsewhere.asked.length = 0
})
afterAll(async () => {
  await council.close()
  await elsewhere.close()
})

const text = JSON.stringify(smallPack())
const bytes = new TextEncoder().encode(text)
const address = () => `${council.origin}/rules.json`
const why = async (options = {}) => {
  const fetched = await fetchPack(address(), options)
  return fetched.ok ? 'taken' : fetched.why
}

describe('a pack at an address', () => {
  test('arrives with the exact text, and its ETag', async () => {
    council.files.set('/rules.json', text)
    const fetched = await fetchPack(address())
    expect(fetched).toMatchObject({ ok: true, text, key: null })
    if (!fetched.ok || 'unchanged' in fetched) throw new Error('not taken')
    expect(fetched.etag).toMatch(/^"/)
    expect(fetched.fingerprint).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4} ?){4}$/)
    expect(await fetchPack(address(), { etag: fetched.etag })).toEqual({ ok: true, unchanged: true })
  })
  test('is asked for without cookies, referrer or anything that tells one browser from another', async () => {
    council.files.set('/rules.json', text)
    await fetchPack(address())
    expect(council.asked.map(({ path }) => path)).toEqual(['/rules.json', '/rules.json.sig'])
    for (const { headers } of council.asked) {
      expect(Object.keys(headers).filter((name) => /cookie|referer|authorization|^x-/.test(name))).toEqual([])
      expect(headers['if-none-match']).toBeUndefined()
    }
  })
  test('arrives with the key that signed it', async () => {
    const key = await makeKey()
    council.files.set('/rules.json', text).set('/rules.json.sig', await sign(bytes, key))
    expect(await fetchPack(address())).toMatchObject({ ok: true, key: key.publicKey })
  })
  test.each([['application/pgp-signature'], ['application/x-unknown']])(
    'with its signature served as %s',
    async (type) => {
      const key = await makeKey()
      const signature = await sign(bytes, key)
      council.files.set('/rules.json', text)
      council.files.set('/rules.json.sig', (_, response) =>
        response.writeHead(200, { 'content-type': type }).end(signature),
      )
      expect(await fetchPack(address())).toMatchObject({ ok: true, key: key.publicKey })
    },
  )
  test('may be sent on within its own web site', async () => {
    council.files.set('/rules.json', (_, response) => response.writeHead(302, { location: '/files/7.json' }).end())
    council.files.set('/files/7.json', text)
    expect(await why()).toBe('taken')
  })
  test.each([
    ['application/json; charset=utf-8'],
    ['text/plain'],
    ['application/octet-stream'],
    ['application/geo+json'],
    [''],
  ])('is taken as %s', async (type) => {
    council.files.set('/rules.json', (_, response) =>
      response.writeHead(200, type ? { 'content-type': type } : {}).end(text),
    )
    expect(await why()).toBe('taken')
  })
})

describe('what is refused', () => {
  const answers = (status: number, type: string, body: string) =>
    council.files.set('/rules.json', (_, response) => response.writeHead(status, { 'content-type': type }).end(body))

  test('one byte changed after signing', async () => {
    const signature = await sign(bytes, await makeKey())
    council.files.set('/rules.json', text.replace('Northborough', 'Northborouqh')).set('/rules.json.sig', signature)
    expect(await why()).toBe('signatureWrong')
  })
  test.each([
    ['{"algorithm":"none"}'],
    ['not JSON'],
    ['{"algorithm":"Ed25519","publicKey":"AAAA","signature":"AAAA"}'],
    ['x'.repeat(5000)],
  ])('a signature that says %s', async (signature) => {
    council.files.set('/rules.json', text).set('/rules.json.sig', signature)
    expect(await why()).toBe('signatureUnreadable')
  })
  test('a redirect to another web site', async () => {
    elsewhere.files.set('/rules.json', text)
    council.files.set('/rules.json', (_, response) =>
      response.writeHead(302, { location: `${elsewhere.origin}/rules.json` }).end(),
    )
    expect(await why()).toBe('redirected')
    // It was asked, since a browser says whither it was sent only then: once, and not for a signature.
    expect(elsewhere.asked.map(({ path }) => path)).toEqual(['/rules.json'])
    for (const { headers } of elsewhere.asked)
      expect(Object.keys(headers).filter((name) => /cookie|referer|authorization|^x-/.test(name))).toEqual([])
  })
  test('a redirect that the browser will not follow', async () => {
    council.files.set('/rules.json', (_, response) =>
      response.writeHead(302, { location: 'https://localhost:1/' }).end(),
    )
    expect(await why()).toBe('redirected')
  })
  test('ten megabytes, announced', async () => {
    council.files.set('/rules.json', 'x'.repeat(10_000_000))
    expect(await why()).toBe('tooLarge')
  })
  test('ten megabytes, not announced: let go while it arrives', async () => {
    let sent = 0
    council.files.set('/rules.json', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = (): void => {
        while (sent < 10_000_000 && !response.destroyed) {
          sent += 16_384
          if (!response.write(' '.repeat(16_384))) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    })
    expect(await why()).toBe('tooLarge')
    expect(sent).toBeLessThan(10_000_000)
  })
  test('an answer that does not come', async () => {
    council.files.set('/rules.json', () => undefined)
    expect(await why({ patience: 100 })).toBe('slow')
  })
  test('an answer that stops half way', async () => {
    council.files.set('/rules.json', (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).write(text.slice(0, 40)),
    )
    expect(await why({ patience: 200 })).toBe('slow')
  })
  test('a connection that breaks', async () => {
    council.files.set('/rules.json', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
      response.write('{', () => response.destroy())
    })
    expect(await why()).toBe('unreachable')
  })
  test.each([
    [200, 'text/html; charset=utf-8', '<!doctype html><title>Policies</title>', 'html'],
    [200, 'application/json', '<!doctype html><title>Policies</title>', 'html'],
    [200, 'application/pdf', '%PDF-1.7', 'wrongType'],
    [200, 'image/png', 'PNG', 'wrongType'],
    [200, 'application/json', '{ "format": 1, ', 'notJson'],
    [200, 'application/json', '', 'notJson'],
    [200, 'application/json', '{"format": 1}', 'problems'],
    [404, 'text/html', '', 'missing'],
    [410, 'text/plain', '', 'missing'],
    [401, 'text/html', '', 'closed'],
    [403, 'text/html', '', 'closed'],
    [500, 'text/html', '', 'server'],
    [304, 'application/json', '', 'server'],
  ])('%i %s %j is %s', async (status, type, body, expected) => {
    answers(status, type, body)
    expect(await why()).toBe(expected)
  })
  test('text in another encoding', async () => {
    council.files.set('/rules.json', Uint8Array.from([0x7b, 0xe9, 0x7d]))
    expect(await why()).toBe('notJson')
  })
  test.each([
    ['http://www.northborough.example/rules.json'],
    ['file:///rules.json'],
    ['https://clerk:secret@www.northborough.example/rules.json'],
    ['javascript:alert(1)'],
    ['rules.json'],
    ['http://localhost/rules.json'],
  ])('the address %s, unasked', async (strange) => {
    const never = () => Promise.reject(new Error('asked'))
    expect(await fetchFile(strange, { fetch: never })).toEqual({ ok: false, why: 'notHttps' })
  })
  test('a web site that is not there', async () => {
    expect(await fetchPack('https://localhost:1/rules.json')).toEqual({ ok: false, why: 'unreachable' })
  })
})

test('where a server does not allow the ETag to be asked for, it is asked plainly', async () => {
  const asked: unknown[] = []
  const shy = (_: unknown, { headers }: RequestInit = {}) => {
    asked.push(headers)
    return asked.length === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response('{}'))
  }
  expect(await fetchFile('https://www.northborough.example/rules.json', { etag: '"1"', fetch: shy })).toMatchObject({
    ok: true,
    unchanged: false,
  })
  expect(asked).toEqual([{ 'If-None-Match': '"1"' }, {}])
})

test.each([
  [false, 'taken'],
  [true, 'unreachable'],
])('a signature that cannot be fetched, of a pack signed before (%s), is %s', async (signed, expected) => {
  council.files.set('/rules.json', text).set('/rules.json.sig', (_, response) => response.destroy())
  expect(await why({ signed })).toBe(expected)
})

test.each([
  [false, 'taken'],
  [true, 'redirected'],
])(
  'where a site sends on to another instead of a signature, a pack signed before (%s) is %s',
  async (signed, expected) => {
    council.files.set('/rules.json', text).set('/rules.json.sig', (_, response) => {
      response.writeHead(302, { location: `${elsewhere.origin}/` }).end()
    })
    expect(await why({ signed })).toBe(expected)
  },
)

test('the signature lies beside the file, whatever follows in the address', () => {
  expect(signatureAddress('https://a.example/b/c.json?v=2')).toBe('https://a.example/b/c.json.sig?v=2')
})

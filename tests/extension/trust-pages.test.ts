import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addresses, type Browser, openBrowser } from '../browser.ts'
import { boxOf, cardOf, disclaimerButton, marked, pressLine, settled, textOf, trayOf, writeIn } from '../journey.ts'
import { built, installed } from './installed.ts'

/** Pages that mean harm, in a real browser, with the built extension. */
const draft = 'I think the council should mend the Tannery Row drain. Ring Graham on 07700 900142.'

const { browser } = installed({ complaints: 'expected' })

/** A stand-in page in which `harm` runs before anything else, the extension's script included. */
async function hostile(harm: () => void, search = '?dialog', of: Browser = browser()): Promise<Page> {
  const page = await of.context.newPage()
  await page.addInitScript(harm)
  await page.goto(addresses.facebook + search)
  await page.waitForFunction(() => Object.keys(globalThis.standIns ?? {}).length > 0)
  return page
}

/** How many turns of fifty milliseconds the page gets in two seconds: forty at rest. */
const turns = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let count = 0
        const timer = setInterval(() => count++, 50)
        setTimeout(() => {
          clearInterval(timer)
          resolve(count)
        }, 2000)
      }),
  )

/** One press, and a second where the first was held: even where the page takes the question away. */
const posts = async (page: Page): Promise<void> => {
  const posted = () => page.evaluate(() => document.getElementById('posted')?.dataset.count === '1')
  await page.locator('#go').click()
  await page.evaluate(() => new Promise((next) => setTimeout(next, 200)))
  if (!(await posted())) await page.locator('#go').click()
  await page.waitForFunction(() => document.getElementById('posted')?.dataset.count === '1')
}

describe('a page that looks for the extension', () => {
  type Watching = { readonly seen: string[]; readonly measured: string[]; readonly handed: string[] }

  /** All that a page's own script can look at: names, elements, styles, files, and what the parts of a page report. */
  const look = async ({ id, files }: { id: string; files: readonly string[] }) => {
    // What is asked for below is seen and measured, too.
    const { watching } = globalThis as unknown as { watching: Watching }
    const { seen, measured, handed } = structuredClone(watching)
    const painted = ['must', 'should', 'note', 'open', 'must-dark'].map((name) => {
      const style = getComputedStyle(document.body, `::highlight(point-of-order-${name})`)
      return [
        style.textDecorationLine,
        style.textDecorationColor,
        style.textDecorationStyle,
        style.backgroundColor,
      ].join(' ')
    })
    const reached = await Promise.all(
      files.map((file) =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => '',
        ),
      ),
    )
    const loads = (file: string, kind: 'img' | 'script' | 'link') =>
      new Promise<string>((resolve) => {
        const element = document.createElement(kind)
        element.onload = () => resolve(`${kind} ${file}`)
        element.onerror = () => resolve('')
        const address = `chrome-extension://${id}/${file}`
        if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address })
        else element.src = address
        if (kind !== 'img') document.head.append(element)
        setTimeout(() => element.remove(), 2000)
      })
    const kinds = { png: 'img', js: 'script', css: 'link' } as const
    const elements = await Promise.all(
      files.map((file) => {
        const kind = kinds[file.split('.').at(-1) as keyof typeof kinds]
        return kind ? loads(file, kind) : ''
      }),
    )
    await new Promise((next) => setTimeout(next, 2200))
    for (const list of Object.values(watching)) list.length = 0
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }
    return {
      names: Object.getOwnPropertyNames(globalThis)
        .filter((name) => !/^(__playwright|__pw)/.test(name))
        .sort(),
      runtime: typeof chrome?.runtime?.sendMessage,
      root: document.documentElement.outerHTML.length,
      elements: document.querySelectorAll('*').length,
      ours: document.querySelectorAll('point-of-order').length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.keys()],
      painted,
      reached: [...reached, ...elements].filter(Boolean),
      measured: measured.filter((entry) => entry.includes('extension')),
      seen,
      handed,
    }
  }

  /**
   * From before the first script on: changes around the editors, events that no hand made, messages, errors; whatever the browser
   * measured, a long frame's scripts among it; and in which order the focus went.
   */
  const watch = () => {
    const [seen, measured, handed]: [string[], string[], string[]] = [[], [], []]
    Object.assign(globalThis, { watching: { seen, measured, handed } satisfies Watching })
    const measure = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) measured.push(JSON.stringify(entry))
    })
    for (const type of PerformanceObserver.supportedEntryTypes) measure.observe({ type, buffered: true })
    for (const kind of [
      'focus',
      'blur',
      'focusin',
      'focusout',
      'keydown',
      'beforeinput',
      'input',
      'pointerdown',
      'click',
    ])
      window.addEventListener(
        kind,
        ({ target }) => handed.push(`${kind} ${target && 'nodeName' in target ? target.nodeName : 'window'}`),
        true,
      )
    const frame = (node: Node) => node === document || /^(HTML|HEAD|BODY)$/.test(node.nodeName)
    new MutationObserver((changes) => {
      for (const { target, type, attributeName, addedNodes } of changes)
        if (frame(target) && document.readyState === 'complete')
          seen.push([type, target.nodeName, attributeName, ...[...addedNodes].map((node) => node.nodeName)].join(' '))
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    const kinds = new Set(['message', 'error', 'unhandledrejection', 'selectionchange', 'securitypolicyviolation'])
    for (const place of [window, document, HTMLElement.prototype])
      for (const name in place) if (name.startsWith('on')) kinds.add(name.slice(2))
    for (const kind of kinds)
      for (const place of [window, document])
        place.addEventListener(
          kind,
          (event) => {
            const told = event instanceof ErrorEvent ? event.message : event instanceof MessageEvent ? event.data : ''
            if (!event.isTrusted || told) seen.push(`${kind} ${JSON.stringify(told)}`)
          },
          true,
        )
  }

  /** What a page finds as it comes up, and after a draft without findings. */
  async function search(page: Page, wanted: Parameters<typeof look>[0]) {
    const first = await page.evaluate(look, wanted)
    await boxOf(page, 'facebook').click()
    await page.keyboard.type('The library opens at ten.')
    await settled(page)
    return [first, await page.evaluate(look, wanted)]
  }

  test('finds nothing before something is marked: neither name, element, style, file, change, event, focus, measurement nor message', async () => {
    const id = await browser().extensionId()
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file))
    const without = await openBrowser()
    const wanted = await search(await hostile(watch, '?dialog', without), { id, files })
    await without.close()
    expect(await search(await hostile(watch), { id, files })).toEqual(wanted)
    expect(wanted[1]?.handed).not.toEqual([])
  }, 120_000)

  /** What handing round an event of its own costs a page, in milliseconds: the best of many goes, since other programs do not count. */
  const costs = (page: Page): Promise<Record<string, number>> =>
    page.evaluate(() => {
      const box = document.querySelector('[role="dialog"] [contenteditable="true"]')
      const kinds = ['keydown', 'click', 'focusin', 'pointerdown', 'selectionchange', 'input', 'paste', 'of-no-name']
      const best = (kind: string) => {
        const goes = Array.from({ length: 30 }, () => {
          const began = performance.now()
          for (let times = 0; times < 300; times++)
            box?.dispatchEvent(new Event(kind, { bubbles: true, composed: true }))
          return (performance.now() - began) / 300
        })
        return Math.min(...goes)
      }
      return Object.fromEntries(kinds.map((kind) => [kind, best(kind)]))
    })

  test('waits for its own events no more than hundredths of a millisecond longer than without us', async () => {
    const without = await openBrowser()
    const bare = await costs(await without.open('facebook', '?dialog'))
    await without.close()
    const ours = await costs(await browser().open('facebook', '?dialog'))
    for (const [kind, cost] of Object.entries(ours)) expect(cost - (bare[kind] ?? 0), kind).toBeLessThan(0.02)
  })

  test('hears nothing of its start: no message, and no event under a name that a page could know', async () => {
    const id = await browser().extensionId()
    const page = await browser().context.newPage()
    await page.addInitScript((id) => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true)
      // What WXT's own start tells every page; its name is known to whoever knows the store.
      for (const place of [document, window])
        place.addEventListener(`${id}:content:wxt:content-script-started`, ({ type }) => heard.push(type), true)
    }, id)
    await page.goto(`${addresses.facebook}?dialog`)
    await writeIn(page, 'facebook', draft)
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
  })

  test('no file of the extension may be asked for by a page, and no page may write to it', () => {
    const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'))
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.content_scripts ?? []).toEqual([])
  })
})

describe('a page that presses our buttons by script', () => {
  test('gets nothing put in, taken out, ignored or posted', async () => {
    const page = await browser().open('facebook', '?dialog')
    await writeIn(page, 'facebook', draft)
    await disclaimerButton(page).waitFor()
    await pressLine(page, 'must')
    const before = await trayOf(page).innerText()
    await page.evaluate(() => {
      const root = document.querySelector('point-of-order')?.shadowRoot
      const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
      for (const button of root?.querySelectorAll<HTMLElement>('button, a, summary, input') ?? []) {
        for (const kind of kinds)
          button.dispatchEvent(new MouseEvent(kind, { bubbles: true, composed: true, cancelable: true }))
        button.click()
        for (const key of ['Enter', ' '])
          for (const kind of ['keydown', 'keypress', 'keyup'])
            button.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, composed: true, cancelable: true }))
      }
    })
    await settled(page)
    expect(await textOf(page, 'facebook')).toBe(draft)
    expect(await trayOf(page).innerText()).toBe(before)
    expect(await cardOf(page).isVisible()).toBe(true)
    expect((await marked(page)).must).toEqual(['07700 900142'])
    expect(await page.locator('#posted').getAttribute('data-count')).not.toBe('1')
  })

  test('cannot open the card or walk into it by keys of its own making', async () => {
    const page = await browser().open('facebook', '?dialog')
    await writeIn(page, 'facebook', draft)
    await boxOf(page, 'facebook').evaluate((box) => {
      const init = { code: 'KeyP', key: 'P', altKey: true, shiftKey: true, bubbles: true, composed: true }
      box.dispatchEvent(new KeyboardEvent('keydown', init))
    })
    await settled(page)
    expect(await cardOf(page).count()).toBe(0)
  })

  test('cannot answer what Post asks', async () => {
    const page = await browser().open('facebook', '?dialog')
    await writeIn(page, 'facebook', draft)
    await page.locator('#go').click()
    await page.locator('point-of-order .guard').waitFor()
    await page.evaluate(() => {
      const root = document.querySelector('point-of-order')?.shadowRoot
      for (const button of root?.querySelectorAll<HTMLElement>('.guard button') ?? []) button.click()
    })
    await settled(page)
    expect(await page.locator('#posted').getAttribute('data-count')).not.toBe('1')
    expect(await textOf(page, 'facebook')).toBe(draft)
    await page.locator('point-of-order .guard').waitFor()
  })
})

describe('a page that fights for its elements', () => {
  const meddling: readonly (readonly [string, () => void])[] = [
    [
      'takes our element away whenever it comes',
      () => {
        new MutationObserver(() => document.querySelector('point-of-order')?.remove()).observe(document, {
          childList: true,
          subtree: true,
        })
      },
    ],
    [
      'moves our element to and fro',
      () => {
        new MutationObserver(() => {
          const ours = document.querySelector('point-of-order')
          if (ours && ours.parentElement !== document.body) document.body.append(ours)
        }).observe(document, { childList: true, subtree: true })
      },
    ],
    [
      'hides our element and closes its popover',
      () => {
        setInterval(() => {
          const ours = document.querySelector<HTMLElement>('point-of-order')
          if (!ours) return
          ours.style.setProperty('display', 'none', 'important')
          if (ours.matches(':popover-open')) ours.hidePopover()
        }, 5)
      },
    ],
    [
      'empties our shadow root',
      () => {
        setInterval(() => document.querySelector('point-of-order')?.shadowRoot?.replaceChildren(), 5)
      },
    ],
    [
      'takes our highlights away and puts in its own',
      () => {
        setInterval(() => {
          CSS.highlights.clear()
          CSS.highlights.set('point-of-order-must', new Highlight())
        }, 5)
      },
    ],
    [
      'changes its own nodes without end',
      () => {
        const churn = () => {
          const box = document.querySelector('[role="dialog"] [contenteditable="true"]')
          for (let times = 0; times < 200; times++) box?.setAttribute('data-churn', String(Math.random()))
          for (let times = 0; times < 200; times++) {
            const node = document.createElement('i')
            box?.closest('[role="dialog"]')?.append(node)
            node.remove()
          }
        }
        setInterval(churn, 1)
      },
    ],
    [
      'throws from every listener and refuses every event',
      () => {
        for (const kind of ['selectionchange', 'paste', 'beforeinput', 'focus', 'scroll'])
          window.addEventListener(
            kind,
            () => {
              throw new Error('the page’s own')
            },
            true,
          )
      },
    ],
  ]
  test.each(meddling)('%s: it stays quick, the draft stays, and Post posts', async (_, harm) => {
    const page = await hostile(harm)
    await boxOf(page, 'facebook').click()
    await page.keyboard.type(draft)
    expect(await turns(page)).toBeGreaterThan(10)
    expect(await textOf(page, 'facebook')).toBe(draft)
    await posts(page)
  })

  test('floods its editor with changes of the text: it stays quick, and the draft is its own', async () => {
    const page = await hostile(() => {
      setInterval(() => {
        for (const text of document.querySelectorAll('.fake p'))
          for (let times = 0; times < 50; times++)
            text.textContent = `${times} idiots ring 07700 900142 ${'x '.repeat(2000)}`
      }, 1)
    })
    await page.evaluate(() => {
      const fake = document.createElement('div')
      fake.innerHTML =
        '<div role="dialog"><div class="fake" contenteditable="true" data-lexical-editor="true" role="textbox"><p>x</p></div></div>'
      document.body.append(fake)
      fake.querySelector<HTMLElement>('.fake')?.focus()
    })
    expect(await turns(page)).toBeGreaterThan(8)
  })

  test('is full of boxes that are none: a thousand, nested, and gone again', async () => {
    const page = await hostile(() => undefined)
    await page.evaluate(async () => {
      for (let at = 0; at < 1000; at++) {
        const fake = document.createElement('div')
        fake.setAttribute('role', 'dialog')
        fake.innerHTML =
          '<div contenteditable="true" data-lexical-editor="true"><p>Ring Graham on 07700 900142.</p></div>'
        document.body.append(fake)
        fake.querySelector<HTMLElement>('[contenteditable]')?.focus()
        if (at % 2) fake.remove()
        if (at % 100 === 0) await new Promise((next) => setTimeout(next))
      }
      for (const fake of document.querySelectorAll('body > [role="dialog"]'))
        if (!fake.querySelector('#go')) fake.remove()
    })
    expect(await turns(page)).toBeGreaterThan(10)
    expect(await page.locator('point-of-order').count()).toBeLessThanOrEqual(1)
  })
})

describe('a page with poisoned tools', () => {
  test('its own prototypes are not ours: it sees none of our calls, and the findings are the same', async () => {
    const page = await hostile(() => {
      const seen: string[] = []
      Object.assign(globalThis, { seen })
      const note = (what: string) => {
        if (new Error('').stack?.includes('extension://')) seen.push(what)
      }
      for (const name of ['map', 'filter', 'flatMap', 'push', 'find', 'some', 'at'] as const) {
        const real = Array.prototype[name] as (...given: unknown[]) => unknown
        Object.defineProperty(Array.prototype, name, {
          configurable: true,
          writable: true,
          value(this: unknown[], ...given: unknown[]) {
            note(`Array.${name}`)
            return real.apply(this, given)
          },
        })
      }
      for (const [kind, names] of [
        [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
        [Element.prototype, ['attachShadow', 'closest', 'querySelector', 'append']],
        [Range.prototype, ['setStart', 'setEnd', 'toString', 'getClientRects']],
        [MutationObserver.prototype, ['observe']],
        [Document.prototype, ['createElement', 'createRange', 'getSelection']],
      ] as const)
        for (const name of names) {
          const owner = kind as unknown as Record<string, (...given: unknown[]) => unknown>
          const real = owner[name]
          owner[name] = function (this: unknown, ...given: unknown[]) {
            note(name)
            return real?.apply(this, given)
          }
        }
      globalThis.JSON.parse = () => {
        throw new Error('poisoned')
      }
    })
    await writeIn(page, 'facebook', draft)
    expect((await marked(page)).must).toEqual(['07700 900142'])
    await pressLine(page, 'must')
    await cardOf(page).getByRole('button', { name: 'Take it out' }).click()
    await cardOf(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([])
  })

  test('pictures whose names hide the document’s own: whatever of ours fails, the draft stays and Post posts', async () => {
    const page = await hostile(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      addEventListener('error', ({ message, filename }) => heard.push(`${message} ${filename}`), true)
      addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)), true)
      addEventListener('DOMContentLoaded', () => {
        for (const name of ['hasFocus', 'documentElement', 'adoptedStyleSheets', 'querySelectorAll']) {
          const picture = document.createElement('img')
          picture.setAttribute('name', name)
          picture.hidden = true
          document.body.append(picture)
        }
      })
    })
    expect(await page.evaluate(() => String(document.documentElement))).toBe('[object HTMLImageElement]')
    await boxOf(page, 'facebook').click()
    await page.keyboard.type(draft)
    expect(await turns(page)).toBeGreaterThan(10)
    expect(await textOf(page, 'facebook')).toBe(draft)
    await posts(page)
    // Nor does it hear of our failing.
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
  })

  test('listens for messages: none of ours passes through the page', async () => {
    const page = await hostile(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)), true)
      new BroadcastChannel('review').onmessage = () => heard.push('channel')
      const real = EventTarget.prototype.dispatchEvent
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type)
        return real.call(this, event)
      }
    })
    await page.evaluate(() => {
      ;(globalThis as unknown as { heard: string[] }).heard.length = 0
    })
    await writeIn(page, 'facebook', draft)
    await pressLine(page, 'must')
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
    expect(heard.filter((what) => /07700|council|channel|finding/i.test(what))).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { thirdPartyContent } from '../../src/rules/third-party-content.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[Not my photo, found it on Instagram]].', 'not mine'],
    ["[[Copied and pasted the whole article below for those who can't read it]].", 'article'],
    ["[[I've nicked this cartoon from the Sunday paper]].", 'cartoon'],
    ['[[Great picture of the bridge, borrowed from a stock site]].', 'stock'],
    ['[[We cropped the watermark off so it prints better]].', 'watermark'],
    ['[[Scanned from a guidebook I had on the shelf]].', 'book'],
    ['[[Full article here to save you paying for it]].', 'paywall'],
    ['[[The poem is typed out word for word from the book she sells]].', 'poem'],
    ["[[Screenshot of the front page of today's paper below]].", 'front page'],
    ["[[No idea who took this photo but it's a beauty]].", 'unknown owner'],
    ['[[The poster uses characters from a Disney film, shh]].', 'characters'],
    ["[[Lifted these photos from the club's website, hope they don't mind]]!", 'website'],
    ['[[Borrowed this cracking shot of the flood because mine came out blurry]].', 'the writer left out'],
    ["[[Scanned from the shop copy, so it's a bit skew]].", 'a copy'],
    ["[[Paywalled, so here's the lot]].", 'a paywall got round'],
  ])('%s (%s)', (marked) => expect(mark(thirdPartyContent, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Photo by Lena Marsh, shared with her kind permission.', 'permission'],
    ['Somebody nicked my bike from the station.', 'theft of a bike'],
    ['I borrowed this book from the library and loved it.', 'a book'],
    ['My own photo of the bridge at dawn.', 'own'],
    ["The report is on the county's website.", 'pointing'],
    ['Found a cat on Mill Lane, picture below.', 'own'],
    ['Not my photo of choice, but the only one I have of Dad.', 'a manner of speaking'],
    ['Image courtesy of the museum.', 'courtesy'],
    ["The whole story is on the paper's website, link below.", 'a link'],
    ['Lifted the paving to find a stone from 1720.', 'lifting'],
    ['Copied to the county council for information.', 'copied'],
    ['Read the guide book before you set off from the car park.', 'a book'],
    ['Borrowed a ladder for the bunting, thank you all.', 'a ladder'],
    ['Scanned the tickets at the door from seven.', 'tickets'],
  ])('%s (%s)', (marked) => expect(mark(thirdPartyContent, marked)).toBe(marked))
})

describe('copied by hand or lens', () => {
  test.each([
    ['[[The magazine wants five pounds for it so I have scanned the whole feature below]].', 'found'],
    ["[[It isn't my picture, I photographed it off a postcard in the gift shop]].", 'found'],
    ["[[I took a snap of the page in the guide book so you needn't buy one]].", 'found'],
    ["[[The artist sells these as prints but I've put a copy up for you here]].", 'found'],
    ['[[Typed the entire recipe out from her book, here you are]].', 'found'],
    ['[[It says "do not reproduce" at the bottom but nobody will mind, enjoy the map]].', 'found'],
    ["[[Ran the museum's leaflet through the work scanner, all twelve pages below]].", 'found'],
    ['I took a snap of the page of minutes that lists the dates.', 'let pass'],
    ["The museum's leaflet is free and there are copies in the library.", 'let pass'],
    ["I typed out my mother's recipe from her own notebook.", 'let pass'],
    ['The artist sells prints on the market, do buy one.', 'let pass'],
    ['I scanned my own photograph from 1974.', 'let pass'],
    ['The stage is behind the library and we found it packed.', 'let pass'],
    ['The paper has a piece on the baths but it is behind a paywall, sorry.', 'let pass'],
    ['The map is by the county and may be freely copied, it says so.', 'let pass'],
    ["I photographed the postcard rack for the shop, at the owner's request.", 'let pass'],
  ])('%s (%s)', (marked) => expect(mark(thirdPartyContent, marked)).toBe(marked))
})

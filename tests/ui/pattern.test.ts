import { expect, test } from 'vitest'
import { patternOf } from '../../src/ui/options/sites.tsx'

test.each([
  ['mastodon.example', 'https://mastodon.example/*'],
  [' https://forum.example/@someone?x=1 ', 'https://forum.example/*'],
  ['HTTPS://Forum.Example', 'https://forum.example/*'],
  ['http://forum.example', null],
  ['javascript:alert(1)', null],
  ['https://user:secret@forum.example', null],
  ['https://*.example', null],
  ['https://forum.example:8443', null],
  ['forum', null],
  ['', null],
])('the match pattern of %j is %j', (written, pattern) => expect(patternOf(written)).toBe(pattern))

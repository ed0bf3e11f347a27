import { describe, expect, test } from 'vitest'
import { password } from '../../src/rules/password.ts'
import { mark } from '../marking.ts'

describe('finds', () => {
  test.each([
    ['[[The password is Chestnuts9]].', 'given'],
    ['[[Use mine for the portal, jhale / Hopcroft22]].', 'log-in pair'],
    ['[[Login: thornbytc, password Magpie!2024]].', 'both'],
    ['The office [[wifi code is thornby1894]], help yourselves.', 'network'],
    ['[[Password: Bandstand_1]] if you need the rota.', 'given'],
    ['[[Log in with my surname then 1234]].', 'a recipe'],
    ['The new [[passcode is Lamp57post]].', 'passcode'],
    ["Anyone at work who wants [[the shared drive, it's bookings / Croeso!23]].", 'pair'],
    ['The login is clerk and [[the password is Teapot12]].', 'both'],
    ['Zoom is open, [[password 882201]].', 'meeting password'],
    ['[[Log on to the rota with Bracktown and the pin 4419]].', 'a pin'],
  ])('%s (%s)', (marked) => expect(mark(password, marked)).toBe(marked))
})

describe('lets pass', () => {
  test.each([
    ['Please change your password every year.', 'advice'],
    ['The log-in page is on the website.', 'a page'],
    ['The password for the quiz night is laughter.', 'a joke'],
    ['I forgot my password again.', 'own'],
    ['Never share your password with anyone.', 'advice'],
    ['Guest wifi at the library: the password is on the desk.', 'where it is'],
    ['Tickets are £12/£8 at the door.', 'prices'],
    ['See https://thornby.example/login/Step1 for the form.', 'an address'],
    ["Password protected files can't be opened on the tablets.", 'files'],
    ['Forms A1/B2 are at the office.', 'forms'],
    ['Log on to the rota with your own pin.', 'one’s own'],
  ])('%s (%s)', (marked) => expect(mark(password, marked)).toBe(marked))
})

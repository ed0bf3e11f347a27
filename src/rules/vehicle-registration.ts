import { spread } from '../draft/spread.ts'
import { after, before, standsAlone, takeOut } from '../reading/contact/near.ts'
import { spansOf } from '../reading/matches.ts'
import { defineRule } from './rule.ts'

/**
 * DVLA formats since 1963: AB12 CDE, A123 BCD, ABC 123D. Wards, routes and minutes look alike, so a word about
 * vehicles must stand near, or nothing at all. Age figures are 02 to 29 and 51 to 79 (INF104).
 */
const shape = new RegExp(
  [
    String.raw`[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}`,
    String.raw`[A-HJ-NPR-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Y][A-HJ-PR-Z]{2}`,
    String.raw`[A-HJ-PR-Z]{3}[ -]?\d{1,3}[ -]?[A-HJ-NPR-TV-Y]`,
    // Letters that no plate has, right behind “reg” or a make: a slip.
    String.raw`(?=[A-Z]{2}\d\d)(?<=\b(?:[Rr]eg|[Pp]late|[A-Z][a-z]+),? (?:was |is )?)[A-Z]{2}\d\d ?[A-Z]{3}`,
  ]
    .map((form) => String.raw`(?<![\p{L}\p{N}#@/])${form}(?![\p{L}\p{N}])`)
    .join('|'),
  'gu',
)
const vehicle = new RegExp(
  spread`
    \b(?:regs?|registration|number ?plates?|plates?|vrm|vehicle|cars?|vans?|lorry|lorries|hgv|truck|motorbike|
    motorcycle|moped|scooter|4x4|driver|driven|drove|driving|parked|parking|dashcam|hit and run|audi|bmw|
    citroen|corsa|dacia|fiat|fiesta|focus|ford|golf|honda|hyundai|jag(?:uar)?|kia|land rover|lexus|mazda|
    merc(?:edes)?|mini|nissan|passat|peugeot|polo|porsche|qashqai|range rover|renault|seat|skoda|suzuki|tesla|
    toyota|transit|vauxhall|astra|vw|volkswagen|volvo)\b
  `,
  'i',
)

export const vehicleRegistration = defineRule({
  id: 'vehicle-registration',
  category: 'personal-data',
  title: 'Gives a number plate',
  severity: 'must',
  examples: {
    flags: ['Whoever drives the white van, [[AB12 CDE]], you are across the drive again.'],
    passes: ['Minute ref AB12 CDE was deferred.', 'The car park on the A123 is full.'],
  },
  find: ({ text }) =>
    spansOf(text, shape)
      .filter(
        (span) =>
          standsAlone(text, span) || vehicle.test(before(text, span, 80)) || vehicle.test(after(text, span, 60)),
      )
      .map((span) => ({
        span,
        because: 'This has the form of a number plate, which leads to its keeper.',
        fix: { label: 'Take it out', edit: takeOut(text, span) },
      })),
})

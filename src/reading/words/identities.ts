import { listed } from '../../draft/listed.ts'

/**
 * Words for the groups whom the Equality Act 2010 protects (section 4), plain and neutral: none is abuse by itself.
 * Written by hand for British use; nationalities and faiths by their share of UK census answers, newcomers first.
 */

/** The protected characteristics of the Equality Act 2010, section 4, so far as words tell them. */
export const characteristics = ['race', 'religion', 'sex', 'orientation', 'gender', 'disability', 'age'] as const
export type Characteristic = (typeof characteristics)[number]

/** Nouns, "one|many". */
export const nouns: Readonly<Record<Characteristic, readonly string[]>> = {
  race: listed(`
    immigrant|immigrants, migrant|migrants, refugee|refugees, foreigner|foreigners, asylum-seeker|asylum-seekers,
    gypsy|gypsies, gipsy|gipsies, traveller|travellers, traveler|travelers, romany|romanies, roma|roma,
    african|africans, asian|asians, arab|arabs, pakistani|pakistanis, indian|indians, bangladeshi|bangladeshis,
    romanian|romanians, bulgarian|bulgarians, albanian|albanians, lithuanian|lithuanians, latvian|latvians,
    somali|somalis, syrian|syrians, afghan|afghans, iraqi|iraqis, iranian|iranians, turk|turks, kurd|kurds,
    nigerian|nigerians, ghanaian|ghanaians, jamaican|jamaicans, eritrean|eritreans, ukrainian|ukrainians,
    russian|russians, german|germans, italian|italians, mexican|mexicans, american|americans, israeli|israelis,
    palestinian|palestinians, european|europeans, latino|latinos, hispanic|hispanics, englishman|englishmen,
    scot|scots, irishman|irishmen, welshman|welshmen, frenchman|frenchmen, blacks|blacks, outsider|outsiders
  `),
  religion: listed(`
    muslim|muslims, moslem|moslems, jew|jews, christian|christians, catholic|catholics, protestant|protestants,
    hindu|hindus, sikh|sikhs, buddhist|buddhists, mormon|mormons, atheist|atheists, quaker|quakers
  `),
  sex: listed(`
    woman|women, girl|girls, lady|ladies, female|females, wife|wives, man|men, male|males, feminist|feminists
  `),
  orientation: listed('gay|gays, lesbian|lesbians, homosexual|homosexuals, bisexual|bisexuals'),
  gender: listed(`
    transsexual|transsexuals, transgender|transgenders, transwoman|transwomen, transman|transmen
  `),
  disability: listed(`
    wheelchair-user|wheelchair-users, autistic|autistics, epileptic|epileptics, schizophrenic|schizophrenics
  `),
  age: ['pensioner|pensioners', 'oap|oaps', 'boomer|boomers'],
}

/** Adjectives that make a group of a person noun ("gay people") or of "the" ("the disabled"). */
export const adjectives: Readonly<Record<Characteristic, readonly string[]>> = {
  race: listed(`
    immigrant, migrant, refugee, foreign, black, brown, white, asian, african, arab, pakistani, indian, romanian,
    polish, bulgarian, albanian, lithuanian, somali, syrian, afghan, turkish, kurdish, nigerian, jamaican, caribbean,
    chinese, japanese, korean, vietnamese, filipino, irish, welsh, scottish, english, french, mexican, american,
    israeli, palestinian, russian, ukrainian, eastern-european, european, mixed-race, coloured, bame, ethnic, gypsy,
    traveller, roma, portuguese, spanish, non-white, african-american, aboriginal, indigenous, asylum-seeking,
    minority
  `),
  religion: listed(`
    muslim, moslem, islamic, jewish, christian, catholic, protestant, hindu, sikh, buddhist, hijabi, religious
  `),
  sex: ['female', 'male', 'pregnant'],
  orientation: listed('gay, lesbian, homosexual, bisexual, queer, bi, lgbt, lgbtq, lgbt+, same-sex'),
  gender: listed('trans, transgender, transgendered, transsexual, non-binary, nonbinary, intersex'),
  disability: listed(`
    disabled, handicapped, autistic, blind, deaf, deaf-blind, wheelchair-bound, paralysed, special-needs, epileptic,
    bipolar, schizophrenic, neurodivergent, mentally-ill, mentally-disabled, physically-disabled, learning-disabled,
    dyslexic
  `),
  age: listed('old, elderly, older, retired, geriatric, over-50, over-60, over-70'),
}

/** Two written words that are one in the tables above. */
export const joins: readonly string[] = listed(`
  asylum seeker, asylum seekers, wheelchair user, wheelchair users, eastern european, mixed race, special needs,
  same sex, non binary, mentally ill, mentally disabled, physically disabled, mentally handicapped,
  physically handicapped, learning disabled, african american, non white, trans gender, asylum seeking,
  wheelchair bound
`)

/** Person nouns that an adjective may lean on, "one|many". "Lives" and "population" speak of people as much as "people" does. */
export const persons: readonly string[] = listed(`
  person|people, person|persons, individual|individuals, folk|folks, man|men, woman|women, guy|guys, bloke|blokes,
  lad|lads, boy|boys, girl|girls, lady|ladies, kid|kids, child|children, teenager|teenagers, youth|youths,
  family|families, couple|couples, life|lives, citizen|citizens, community|communities, population|populations,
  male|males, female|females, mother|mothers, mum|mums, immigrant|immigrants, migrant|migrants, refugee|refugees,
  worker|workers, resident|residents, student|students, parent|parents, pensioner|pensioners, human|humans,
  being|beings, voter|voters, player|players, teacher|teachers, driver|drivers, employee|employees
`)

import { spaced } from '../../draft/listed.ts'

/**
 * Words that are written in capitals without shouting, beside acronyms of up to five letters: notices, parties, money, computing.
 * By hand, from what town councils post: a false alarm on RSVP or SEND costs more than one shout unheard.
 */
export const written: readonly string[] = spaced(`
  COVID UNESCO UNICEF OFSTED DEFRA OFGEM OFWAT OFCOM NATO NASA BREXIT RNLI RSPCA NSPCC UKIP PLAID NALC SLCC HMRC DWP
  DVLA POPI GDPR CCTV SEND ASBO LTN ULEZ SUV HGV BOGOF ASAP RSVP FAQ NIMBY YIMBY VIP TBC TBA AOB AGM EGM ADHD PTSD
  LGBT LGBTQ BAME BBC ITV STV RAF RN WW1 WW2 VE VJ USA UK EU UN NHS GP MP MPS MSP AM PC DC PM CEO PCSO PCSOS PDF JPEG
  HTML WIFI TV DVD CD
`)

import { bankDetails } from './bank-details.ts'
import { closedSession } from './closed-session.ts'
import { commercialInConfidence } from './commercial-in-confidence.ts'
import { complaintInPublic } from './complaint-in-public.ts'
import { confidentialInformation } from './confidential-information.ts'
import { confidentialMeeting } from './confidential-meeting.ts'
import { councillorOnlyKnowledge } from './councillor-only-knowledge.ts'
import { dateOfBirth } from './date-of-birth.ts'
import { doorCode } from './door-code.ts'
import { drivingLicence } from './driving-licence.ts'
import { embarrassment } from './embarrassment.ts'
import { exaggeration } from './exaggeration.ts'
import { facebookAsNotice } from './facebook-as-notice.ts'
import { guesswork } from './guesswork.ts'
import { imagesConsent } from './images-consent.ts'
import { imagesOfChildren } from './images-of-children.ts'
import { ipAddress } from './ip-address.ts'
import { leakedPapers } from './leaked-papers.ts'
import { misleading } from './misleading.ts'
import { nationalInsuranceNumber } from './national-insurance-number.ts'
import { nhsNumber } from './nhs-number.ts'
import { notYetPublic } from './not-yet-public.ts'
import { offTopic } from './off-topic.ts'
import { passport } from './passport.ts'
import { password } from './password.ts'
import { paymentCard } from './payment-card.ts'
import { phoneNumber } from './phone-number.ts'
import { privateBusiness } from './private-business.ts'
import { privateConversation } from './private-conversation.ts'
import { quarrel } from './quarrel.ts'
import { recruitment } from './recruitment.ts'
import type { Rule } from './rule.ts'
import { scamLink } from './scam-link.ts'
import { spellingGrammar } from './spelling-grammar.ts'
import { staffCriticism } from './staff-criticism.ts'
import { staffInstruction } from './staff-instruction.ts'
import { staffMatters } from './staff-matters.ts'
import { staffPraise } from './staff-praise.ts'
import { thirdPartyContent } from './third-party-content.ts'
import { tone } from './tone.ts'
import { uncheckedStory } from './unchecked-story.ts'
import { vehicleRegistration } from './vehicle-registration.ts'
import { workImages } from './work-images.ts'

/** Every rule there is, in the order of the alphabet. Options are checked by each rule's own schema when a pack is parsed. */
export const rules: readonly Rule[] = [
  bankDetails,
  closedSession,
  commercialInConfidence,
  complaintInPublic,
  confidentialInformation,
  confidentialMeeting,
  councillorOnlyKnowledge,
  dateOfBirth,
  doorCode,
  drivingLicence,
  embarrassment,
  exaggeration,
  facebookAsNotice,
  guesswork,
  imagesConsent,
  imagesOfChildren,
  ipAddress,
  leakedPapers,
  misleading,
  nationalInsuranceNumber,
  nhsNumber,
  notYetPublic,
  offTopic,
  passport,
  password,
  paymentCard,
  phoneNumber,
  privateBusiness,
  privateConversation,
  quarrel,
  recruitment,
  scamLink,
  spellingGrammar,
  staffCriticism,
  staffInstruction,
  staffMatters,
  staffPraise,
  thirdPartyContent,
  tone,
  uncheckedStory,
  vehicleRegistration,
  workImages,
]

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

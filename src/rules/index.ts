import { allCaps } from './all-caps.ts'
import { allegation } from './allegation.ts'
import { bankDetails } from './bank-details.ts'
import { childDetails } from './child-details.ts'
import { closedSession } from './closed-session.ts'
import { colourfulLanguage } from './colourful-language.ts'
import { commercial } from './commercial.ts'
import { commercialInConfidence } from './commercial-in-confidence.ts'
import { complaintInPublic } from './complaint-in-public.ts'
import { confidentialInformation } from './confidential-information.ts'
import { confidentialMeeting } from './confidential-meeting.ts'
import { contactDetailsOwn } from './contact-details-own.ts'
import { councilAccountUse } from './council-account-use.ts'
import { councilIdentity } from './council-identity.ts'
import { councilLink } from './council-link.ts'
import { councillorOnlyKnowledge } from './councillor-only-knowledge.ts'
import { criticismOfCouncil } from './criticism-of-council.ts'
import { dateOfBirth } from './date-of-birth.ts'
import { derogatory } from './derogatory.ts'
import { differingView } from './differing-view.ts'
import { differsFromCouncil } from './differs-from-council.ts'
import { discrimination } from './discrimination.ts'
import { doorCode } from './door-code.ts'
import { drivingLicence } from './driving-licence.ts'
import { emailAddress } from './email-address.ts'
import { embarrassment } from './embarrassment.ts'
import { exaggeration } from './exaggeration.ts'
import { facebookAsNotice } from './facebook-as-notice.ts'
import { guesswork } from './guesswork.ts'
import { hiddenAffiliation } from './hidden-affiliation.ts'
import { imagesConsent } from './images-consent.ts'
import { imagesOfChildren } from './images-of-children.ts'
import { imprint } from './imprint.ts'
import { inflammatoryTopic } from './inflammatory-topic.ts'
import { ipAddress } from './ip-address.ts'
import { leakedPapers } from './leaked-papers.ts'
import { legalConclusion } from './legal-conclusion.ts'
import { meetingCommentary } from './meeting-commentary.ts'
import { meetingConduct } from './meeting-conduct.ts'
import { meetingRecording } from './meeting-recording.ts'
import { misleading } from './misleading.ts'
import { missingDisclaimer } from './missing-disclaimer.ts'
import { nationalInsuranceNumber } from './national-insurance-number.ts'
import { nhsNumber } from './nhs-number.ts'
import { notYetPublic } from './not-yet-public.ts'
import { obscenity } from './obscenity.ts'
import { offTopic } from './off-topic.ts'
import { officialCapacity } from './official-capacity.ts'
import { opinionOnCouncilAccount } from './opinion-on-council-account.ts'
import { organisationNamed } from './organisation-named.ts'
import { partyCouncil } from './party-council.ts'
import { partyPolitical } from './party-political.ts'
import { passport } from './passport.ts'
import { password } from './password.ts'
import { paymentCard } from './payment-card.ts'
import { personName } from './person-name.ts'
import { personalAttack } from './personal-attack.ts'
import { phoneNumber } from './phone-number.ts'
import { postcode } from './postcode.ts'
import { preElection } from './pre-election.ts'
import { preElectionPromotion } from './pre-election-promotion.ts'
import { pressCommentWithoutView } from './press-comment-without-view.ts'
import { pressRelease } from './press-release.ts'
import { privateBusiness } from './private-business.ts'
import { privateConversation } from './private-conversation.ts'
import { promiseForCouncil } from './promise-for-council.ts'
import { quarrel } from './quarrel.ts'
import { recruitment } from './recruitment.ts'
import type { Rule } from './rule.ts'
import { scamLink } from './scam-link.ts'
import { specialCategory } from './special-category.ts'
import { spellingGrammar } from './spelling-grammar.ts'
import { staffCriticism } from './staff-criticism.ts'
import { staffInstruction } from './staff-instruction.ts'
import { staffMatters } from './staff-matters.ts'
import { staffPraise } from './staff-praise.ts'
import { staffRemark } from './staff-remark.ts'
import { statementWithoutAuthority } from './statement-without-authority.ts'
import { streetAddress } from './street-address.ts'
import { thirdPartyContent } from './third-party-content.ts'
import { titleMayBeOfficial } from './title-may-be-official.ts'
import { tone } from './tone.ts'
import { unapprovedStatement } from './unapproved-statement.ts'
import { uncheckedStory } from './unchecked-story.ts'
import { vehicleRegistration } from './vehicle-registration.ts'
import { workImages } from './work-images.ts'

/** Every rule there is, in the order of the alphabet. Options are checked by each rule's own schema when a pack is parsed. */
export const rules: readonly Rule[] = [
  allCaps,
  allegation,
  bankDetails,
  childDetails,
  closedSession,
  colourfulLanguage,
  commercial,
  commercialInConfidence,
  complaintInPublic,
  confidentialInformation,
  confidentialMeeting,
  contactDetailsOwn,
  councilAccountUse,
  councilIdentity,
  councilLink,
  councillorOnlyKnowledge,
  criticismOfCouncil,
  dateOfBirth,
  derogatory,
  differingView,
  differsFromCouncil,
  discrimination,
  doorCode,
  drivingLicence,
  emailAddress,
  embarrassment,
  exaggeration,
  facebookAsNotice,
  guesswork,
  hiddenAffiliation,
  imagesConsent,
  imagesOfChildren,
  imprint,
  inflammatoryTopic,
  ipAddress,
  leakedPapers,
  legalConclusion,
  meetingCommentary,
  meetingConduct,
  meetingRecording,
  misleading,
  missingDisclaimer,
  nationalInsuranceNumber,
  nhsNumber,
  notYetPublic,
  obscenity,
  offTopic,
  officialCapacity,
  opinionOnCouncilAccount,
  organisationNamed,
  partyCouncil,
  partyPolitical,
  passport,
  password,
  paymentCard,
  personName,
  personalAttack,
  phoneNumber,
  postcode,
  preElection,
  preElectionPromotion,
  pressCommentWithoutView,
  pressRelease,
  privateBusiness,
  privateConversation,
  promiseForCouncil,
  quarrel,
  recruitment,
  scamLink,
  specialCategory,
  spellingGrammar,
  staffCriticism,
  staffInstruction,
  staffMatters,
  staffPraise,
  staffRemark,
  statementWithoutAuthority,
  streetAddress,
  thirdPartyContent,
  titleMayBeOfficial,
  tone,
  unapprovedStatement,
  uncheckedStory,
  vehicleRegistration,
  workImages,
]

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

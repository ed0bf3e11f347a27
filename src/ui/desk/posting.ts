import { accounts, roles } from '../../draft/circumstances.ts'
import { t } from './words.ts'

/** As whom and from where somebody posts, in words. */
export const roleWords = {
  councillor: 'roleCouncillor',
  mayor: 'roleMayor',
  clerk: 'roleClerk',
  officer: 'roleOfficer',
  volunteer: 'roleVolunteer',
} as const
export const accountWords = { personal: 'accountPersonal', council: 'accountCouncil' } as const

export const roleChoices = () => roles.map((value) => ({ value, label: t(roleWords[value]) }))
export const accountChoices = () => accounts.map((value) => ({ value, label: t(accountWords[value]) }))

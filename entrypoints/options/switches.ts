import type { RuleShown } from '../../src/check/pack-in-use.ts'
import type { Site } from '../../src/draft/circumstances.ts'
import { type Settings, siteSwitched, withSwitch, wordsSwitched } from '../../src/settings/settings.ts'
import { t } from '../../src/ui/options/words.ts'
import { categoryName } from '../../src/ui/rule-words.ts'
import { siteName } from '../../src/ui/words.ts'

type Changed = (what: string, change: (settings: Settings) => Partial<Settings>) => void

/** What is left alone from now on, or spoken of again. */
export const switches = (changed: Changed) => ({
  onRule: ({ id, title }: RuleShown, on: boolean) =>
    changed(title, ({ offRules }) => ({ offRules: withSwitch(offRules, id, on) })),
  onCategory: (kind: RuleShown['category'], on: boolean) =>
    changed(categoryName(kind), ({ offCategories }) => ({ offCategories: withSwitch(offCategories, kind, on) })),
  onWords: (words: string, on: boolean) => changed(t('words'), (settings) => wordsSwitched(settings, words, on)),
  onSwitch: (site: Site, on: boolean) => changed(siteName(site), (settings) => siteSwitched(settings, site, on)),
})

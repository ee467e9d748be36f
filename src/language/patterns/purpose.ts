import type { Pattern } from '../pattern.ts'
import { purposeCuePatterns } from './purpose-cues.ts'
import { purposeEvasionPatterns } from './purpose-evasion.ts'
import { purposeExcusePatterns } from './purpose-excuse.ts'
import { purposeFreedomPatterns } from './purpose-freedom.ts'
import { purposeKeeperPatterns } from './purpose-keepers.ts'
import { purposeKindPatterns } from './purpose-kind.ts'
import { purposeLanguagePatterns } from './purpose-languages.ts'
import { purposeMannerPatterns } from './purpose-manner.ts'
import { purposeMotivePatterns } from './purpose-motive.ts'
import { purposeNeedNotPatterns } from './purpose-need-not.ts'
import { purposeOutsidePatterns } from './purpose-outside.ts'
import { purposeStancePatterns } from './purpose-stance.ts'
import { purposeStandingPatterns } from './purpose-standing.ts'
import { purposeUnseenPatterns } from './purpose-unseen.ts'
import { purposeWishPatterns } from './purpose-wish.ts'

/** Signs that a text means to get round the regime, not to learn. */
export const purposePatterns: readonly Pattern[] = [
  ...purposeEvasionPatterns,
  ...purposeMannerPatterns,
  ...purposeFreedomPatterns,
  ...purposeMotivePatterns,
  ...purposeExcusePatterns,
  ...purposeStancePatterns,
  ...purposeCuePatterns,
  ...purposeNeedNotPatterns,
  ...purposeOutsidePatterns,
  ...purposeStandingPatterns,
  ...purposeUnseenPatterns,
  ...purposeKindPatterns,
  ...purposeKeeperPatterns,
  ...purposeLanguagePatterns,
  ...purposeWishPatterns,
]

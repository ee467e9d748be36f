import type { Pattern } from '../pattern.ts'
import { purposeCuePatterns } from './purpose-cues.ts'
import { purposeEvasionPatterns } from './purpose-evasion.ts'
import { purposeExcusePatterns } from './purpose-excuse.ts'
import { purposeLanguagePatterns } from './purpose-languages.ts'
import { purposeMannerPatterns } from './purpose-manner.ts'
import { purposeMotivePatterns } from './purpose-motive.ts'
import { purposeStancePatterns } from './purpose-stance.ts'
import { purposeWishPatterns } from './purpose-wish.ts'

/** Signs that a text means to get round the regime, not to learn. */
export const purposePatterns: readonly Pattern[] = [
  ...purposeEvasionPatterns,
  ...purposeMannerPatterns,
  ...purposeMotivePatterns,
  ...purposeExcusePatterns,
  ...purposeStancePatterns,
  ...purposeCuePatterns,
  ...purposeLanguagePatterns,
  ...purposeWishPatterns,
]

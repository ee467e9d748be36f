import { evidenceWords } from './evidence-words.ts'
import { criterionWords } from './patterns/criterion-words.ts'
import { nameWords } from './patterns/names-words.ts'
import { purposeWords } from './patterns/purpose-words.ts'
import { moreWorkWords } from './patterns/work-more-words.ts'
import { workWords } from './patterns/work-words.ts'

/**
 * Word lists that patterns share, each word a piece of a regular expression with its inflections written out: no
 * stemmer guesses at them.
 */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
  ...criterionWords,
  ...evidenceWords,
  ...nameWords,
  ...workWords,
  ...moreWorkWords,
  ...purposeWords,
  quantifier: [
    'all',
    'any',
    'every',
    'each',
    'whatever',
    'whichever',
    'unlimited',
    'any and all',
    'any kinds? of',
    'all kinds? of',
    'all sorts? of',
  ],
  modifier: [
    'other',
    'new',
    'remaining',
    'related',
    'general',
    'future',
    'relevant',
    'necessary',
    'needed',
    'possible',
    'engineering',
    'development',
    'of',
    'the',
    'our',
    'their',
    'its',
  ],
  'work-head': [
    'works?',
    'tasks?',
    'tickets?',
    'stor(?:y|ies)',
    'issues?',
    'jobs?',
    'stuff',
    'things?',
    'changes?',
    'needs?',
    'requests?',
    'activit(?:y|ies)',
    'projects?',
    'repos?',
    'repositor(?:y|ies)',
    'code',
    'backlog',
    'development',
    'engineering',
  ],
}

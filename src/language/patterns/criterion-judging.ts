import type { Pattern } from '../pattern.ts'

/** Words that judge or wish. They count only in a criterion that shows neither a threshold nor an event. */
export const judgingPatterns: readonly Pattern[] = [
  {
    class: 'judgement-without-evidence',
    fields: ['criterion'],
    confidence: 'high',
    match:
      '(?<at><quality-noun>(?: [\\p{L}-]{2,20})?(?: (?:is|are|was|were|has been|have been))? (?:\\p{L}{3,15}ed|shown|proven|seen|met|kept)|<judged>|<judged-last>|<quality-noun>|practical|genuine(?:ly)?|honest(?:ly)?|rock[- ]solid|painless|rare(?:ly)?|seldom|often|frequently|tangible|manageable|enjoyable|approachable|workable|agreeable|desirable|remarkable|credible|plausible|insightful|minimal|maximal|optimal|ideal|better|worse|comprehensive|coherent|balanced|confidence|comfort|leverage|synerg(?:y|ies)|awareness|insights?|mindset|discipline|excellence|innovation|collaboration|empowerment|motivation|progress|improvements?|advantages?|savings|pain|joy|in check|kept up|under control|in hand|(?:key|core|main) (?:indicator|success indicator|factor|driver|enabler|asset)|(?:must|should|need to|has to|remains?|stays?|is|are) (?:[\\p{L}]{3,15}ly )?(?:traceable|usable|understandable|visible|stable|readable|maintainable|recognizable|recognisable|comparable)|(?:wants?|relies|relied|believes?|hopes?|wish(?:es)?|enjoys?|keeps? asking|confirms? that|solves?|helps|struggles?|cares?|appreciates?|embraces?|matters?)(?! (?:file|menu|page|desk|text))|(?:lower|higher|better|faster|cheaper|shorter|easier|safer) than(?! \\d| (?:in|on|that of|those of|before|during|last|with the|for the|the (?:baseline|average|median|mean|catalog|catalogue|previous|same|old|current|control|manual)|[\\p{L}-]+\u0027s)(?= |$))|achieved|attained|accomplished|strengthened|fostered|internali[sz]ed|streamlined)',
    argument: '"%s" is a judgement, and nothing else in the text would settle it',
    rewrite: 'at least 8 of the 12 squad members answer 4 or 5 to "would you keep it"',
    bad: [
      'a practical tool',
      'manageable latency',
      'merge conflicts are rare',
      'stakeholders keep asking for it',
      'minimal divergence from upstream',
    ],
    good: [
      'parity with the legacy fee engine',
      'feature gate removed',
      'available in the catalog',
      'key rotation in the vault',
    ],
    source:
      'seen in public lists of criteria: judgements with no anchor; Krisch and Houdek, The Myth of Bad Passive Voice and Weak Words (2015)',
  },
]

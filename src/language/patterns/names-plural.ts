import type { Pattern } from '../pattern.ts'

const fields = ['name'] as const
const source = 'whole values only: a plural with something said of it describes many and names none'
const rewrite = 'ledger-service'

// What is hardly ever the last word of one name; "services", "systems" and "projects" are.
const many =
  '(?:teams|squads|tribes|crews|repos|repositories|codebases|code bases|microservices|departments|business units)'
const some = `(?:${many}|projects|services|systems|apps|applications|components|modules|libraries|packages|products|tools|pipelines|engineers|developers|devs|colleagues|people|staff|volunteers|pilots)`
const said =
  '(?:greenfield|brownfield|(?:non[- ])?critical|(?:low|high|medium)[- ]risk|(?:customer|user|public|client)[- ]facing|java|python|golang|node|typescript|javascript|react|kotlin|php|ruby|rust|scala|cobol|tier[- ]?(?:\\d|one|two|three)|active|pilot|partner|candidate|top[- ]?(?:\\d{1,3}|ten|five|three)|old|older|new|newer|small|smaller|big|bigger|large|larger|stale|chosen|nominated|interested|volunteer|neighbou?ring|downstream|upstream|dependent|onboarded|approved|experienced|senior|junior)'

/** Signs that an entry is a plural that something is said of. */
export const pluralNames: readonly Pattern[] = [
  {
    class: 'description',
    fields,
    confidence: 'certain',
    whole: true,
    match: `(?:[\\p{L}\\p{N}&/-]{1,30} ){1,4}${many}|(?:[\\p{L}-]{1,30} ){0,2}${said} (?:[\\p{L}-]{1,30} ){0,2}${some}`,
    unless: { anywhere: '(?:ms|microsoft|for|of|by|code) (?:teams|crews|repos)|new services|new products|new tools' },
    argument: '"%s" describes names instead of listing them',
    rewrite,
    bad: [
      'partner teams',
      'frontend repos',
      'tier-1 services',
      'java services of payments squads',
      'legacy billing codebases',
      'pilot projects',
    ],
    good: [
      'Microsoft Teams',
      'ms teams',
      'core services',
      'special projects',
      'shared-services',
      'ring crew',
      'repos',
      'python-services',
    ],
    source,
  },
  {
    class: 'description',
    fields,
    confidence: 'certain',
    match: `^(?:[\\p{L}-]{1,30} ){0,2}(?:teams|squads|tribes|crews|repos|repositories|codebases|projects|departments|colleagues|developers|engineers|devs) (?:[\\p{L}]{2,20}ing|in|from|across|under|within|on|at|with|without|not|still|currently|yet|to|close to|next to|who|whose|doing|due|ready|open|selected|chosen|picked|nominated|agreed|approved|assigned|on-?boarded|enrolled|invited|signed up) .{1,200}`,
    argument: '"%s" describes names instead of listing them',
    rewrite,
    bad: [
      'squads taking part in the pilot',
      'teams on the waiting list',
      'repos under active development',
      'projects with a tech lead in Lyon',
    ],
    good: ['teams-bridge', 'projects-in-flight', 'repo in a box', 'crew scheduling', 'Squad One'],
    source,
  },
  {
    class: 'open-ended',
    fields,
    confidence: 'certain',
    match:
      '(?:and|or|plus|&|\\+) (?:possibly |perhaps |maybe |later |also )?(?:others?|more|further ones|anyone else|any other) (?:on|by|as|if|when|upon|from|to|that|who|which|later|after|once|where|with|in) .{1,100}|(?:and|or|plus|&) (?:others?|more) (?:later|on request|upon request|to come|tbd)',
    argument: '"%s" leaves the list open',
    rewrite,
    bad: ['and others on request', 'order-api and others as agreed', 'ledger plus more later'],
    good: ['others-like-you', 'more-or-less', 'risk and other income'],
    source,
  },
  {
    class: 'generic-name',
    fields,
    confidence: 'certain',
    whole: true,
    match:
      "(?:team:|squad:|@[\\p{L}\\p{N}-]{1,40}/)?(?:(?:the |our |all )?(?:engineering|software engineering|product engineering|software development|development|technology|tech|eng)(?: (?:org|organi[sz]ation|department|division))?)|(?:my|our|their|your|the) (?:[\\p{L}-]{1,30} ){0,2}[\\p{L}-]{1,30}'s? (?:stuff|things|work|code|projects|repos|repositories|services|systems|apps|components|domain|area|estate|playground|sandbox|team|squad|people|folks)",
    argument: '"%s" is no name: it covers whatever somebody wants it to',
    rewrite,
    bad: [
      'engineering',
      'software development',
      "my team's stuff",
      "our squad's repos",
      'the engineering organisation',
    ],
    good: ['engineering-handbook', 'R&D', 'data', 'platform', "Lloyd's underwriting", 'dev-portal', 'tech-radar'],
    source,
  },
  {
    class: 'open-ended',
    fields,
    confidence: 'certain',
    match:
      '(?:as|once|when|whenever|if|until|after|before|while|where) (?:we|they|you|i|somebody|someone|the (?:team|squad|lead|pilot|need|time)|it|needed|required|agreed|capacity|time) .{1,200}|(?:as|when|if|once) (?:needed|required|agreed|available|possible|ready|approved)',
    unless: { before: '^$|[\\p{L}\\p{N}]-$' },
    argument: '"%s" leaves open what the name stands for',
    rewrite,
    bad: [
      'new services as we spin them up',
      'order-api once it is stable',
      'squads if capacity allows it',
      'ledger and more when ready',
    ],
    good: ['when-i-work', 'as-we-go', 'once', 'if-then-else', 'As We See It'],
    source,
  },
  {
    class: 'placeholder',
    fields,
    confidence: 'certain',
    match:
      '(?:[\\p{L}-]{1,30}:? ){1,4}[(\\[:–-]? ?(?<at>(?:still |yet )?(?:tbd|tba|tbc|t\\.b\\.d\\.?|t\\.b\\.a\\.?|to be (?:decided|determined|defined|confirmed|named|announced|agreed|selected)|(?:not )?yet (?:unknown|open|unnamed)))[)\\]]?',
    argument: '"%s" is still to be filled in',
    rewrite,
    bad: ['repos tbd', 'second squad (TBC)', 'one project to be named', 'partner squad: tba'],
    good: ['tbd-tracker', 'repos', 'TBC Bank', 'to-be-signed'],
    source,
  },
  {
    class: 'quantifier',
    fields,
    confidence: 'certain',
    match:
      '^(?:literally |basically |simply |just |potentially |in principle,? )?(?:(?:all|remaining|whatever|most|various|several|multiple|all remaining|all other|any other|any) (?:of )?(?:(?:the|our|other|those|these|my|their|its|your) )?(?:[\\p{L}-]{2,30} ){0,3}(?:[\\p{L}-]{2,30}s|them|us|it|those|these)|(?:every|each|any|whichever|any other) (?:other |single |one of (?:the |our )?)?(?:[\\p{L}-]{2,30} ){0,2}[\\p{L}-]{2,30})(?=$|[,;.)]| (?:in|of|on|at|from|across|under|within|that|which|who|whose|where|with|by|for|designated|named|chosen|owned|run|we|they|you|touched|affected|listed|and|or) ?).{0,200}',
    unless: {
      anywhere:
        '^all (?:hands|saints|stars?|blacks|clear|terrain|weather|natural|risks|angels|souls|nations|seasons|sports|aboard|inclusive)(?: .{0,60})?|^(?:every|any|each) (?:day|body|one|thing|way|where|lane|road|door|plate|desk|time|hour)(?: .{0,60})?|^most (?:wanted|valuable)(?: .{0,60})?',
    },
    argument: '"%s" is no name: it covers whatever comes to be',
    rewrite,
    bad: [
      'all channels',
      'every pod in growth',
      'any other system designated by the head of unit',
      'literally all of them',
      'remaining pipelines',
      'each vertical',
    ],
    good: [
      'All Hands',
      'all-channels-gateway',
      'All Saints Digital',
      'Every Day Banking',
      'any-to-any',
      'remaining-balance',
    ],
    source: 'quantifier and head; in an entry for a name any head will do',
  },
  {
    class: 'open-ended',
    fields,
    confidence: 'certain',
    match:
      '(?:and|plus|with|incl\\.|including|&|\\+) (?:all |any |some )?(?:of )?(?:its|their|our|his|her|the) (?:[\\p{L}-]{2,30} ){0,1}(?:affiliates|subsidiaries|partners|satellites|dependencies|dependents|consumers|neighbou?rs|siblings|suppliers|vendors|contractors|children|forks|clients|downstreams?|upstreams?|surroundings|ecosystem|family|friends|offshoots|branches|sub-?projects|sub-?teams|others|rest)',
    argument: '"%s" leaves the list open',
    rewrite,
    bad: ['the Unit and its affiliates', 'order-api and its consumers', 'ledger plus all its dependencies'],
    good: ['partners-and-affiliates', 'friends-and-family', 'Trusts and Estates'],
    source,
  },
]

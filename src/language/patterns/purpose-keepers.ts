import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

const quiet =
  '(?:learn|know|hear|see|find out|notice|be told|be informed|be asked|be troubled|be bothered|be involved|get wind|look|read|interfere|be concerned|be aware|be consulted|be alarmed|be part of it|decide|count)'
const gave =
  '(?:block|veto|reject|refuse|kill|forbid|ban|stop|slow|delay|turn down|deny|obstruct|torpedo|question|shoot down|cap|cut|find|keep finding|take away)'
const silenced =
  '(?:ignor(?:e|es|ed|ing)|suppress(?:ed|ing)?|mut(?:e|ed|ing)|silenc(?:e|ed|ing)|disabl(?:e|ed|ing)|skip(?:ped|ping)?|overrid(?:e|den|ing)|waiv(?:e|ed|ing)|switched off|not applicable|n/a|dismiss(?:ed)?|closed)'

/** Signs by those who keep the rules, and by the excuses for not meeting them now. */
export const purposeKeeperPatterns: readonly Pattern[] = [
  dodge({
    class: 'party-kept-away',
    match: [
      `(?:without|w/o|not|never|no need|instead of|rather than|before|lest|avoid|stop|spare us|so we need not) (?:having to |to |even )?(?:tell|telling|ask|asking|inform|informing|involv(?:e|ing)|consult|consulting|wait for|waiting for|alert|alerting|alarm|alarming|trouble|troubling|bother|bothering|hear from|hearing from|go to|going to|convinc(?:e|ing)) <keeper>(?=$|[.,;!]| (?:<onward>|first|beforehand)(?![\\p{L}-]))`,
      `<keeper> (?:<word> )?(?:(?:do|does|did|need|would|will|should|shall|must|may|can|could|has to|have to)(?: not|n't|not)|can't|won't|never|no longer|need never) (?:ever |have to |need to |get to )?${quiet}(?=$|[.,;!]| (?:it|this|them|about|of|that|what|how|with|in|at|anyway|the (?:overnight|runs|agents|costs?|bill)))`,
      `no need for (?:<word> ){1,4}?to ${quiet}`,
      `<keeper> (?:has|have|had|did)(?: not|n't| never)(?: yet| so far| even)? (?:complained|noticed|objected|asked|approved|cleared|vetted|allowed|signed(?: off)?|seen|agreed|complain|notice|object|approve|clear|vet|allow|sign|agree)(?! (?:for|us to|until))`,
      `(?:think|worry|care|talk|bother) about <gap><owed> (?:when|once|after|later|then|some|afterwards|only)`,
      `(?:<keeper>|they) (?:(?:would|will|might|could|'d|'ll) )(?:only |just |probably |surely |otherwise |again |never )?(?:complain|object|ask|say no|have questions|have opinions|want to know|raise|insist|interfere|delay|block|veto|forbid|fuss|moan|make a fuss|not like|never agree|not agree|panic|frown|start asking)`,
      `(?:<keeper>|they) (?:always |keep |just |only |still |simply )?${gave}(?:s|es|ing|ped|ned|ed)? (?:everything|every|anything|all|any|us|our|whatever|things|it all|what we|too much)(?: <word>)?`,
      `(?:until|till|unless) <keeper> (?:<word> )?(?:gives? in|relents?|comes? (?:round|around)|yields?|softens?|looks? away|forgets?|comes? back|returns?|catch(?:es)? (?:up|us)|is replaced|changes)`,
      `(?:because|since|as|while|when|now that) (?:<word> ){0,2}?<keeper> (?:is|are) (?:<word> )?(?:on (?:holiday|leave|vacation|paternity leave|maternity leave|parental leave)|away|ill|asleep|busy|distracted|not looking|gone|short-staffed|understaffed|new)[^.;]{0,40}(?:not look|nobody|no one|does not|doesn't|we can|so we|anyway|free)`,
      `(?:answer|report|talk|speak)s? to (?:the ceo|the cto|the board|my boss|our director|the director|someone else|nobody|no one|a higher|the founder)`,
      `(?:can|may|should|could) (?:talk|speak|complain|take it up|go|turn) (?:to|with) (?:my|our|the) (?:boss|director|lawyer|ceo|cto|vp|hand)`,
      `<keeper> (?:has |have )?(?:already )?(?:signed|okayed|blessed|nodded|waved (?:it|us) through|promised|covers? (?:us|for us)|has our back|is on our side|said (?:yes|it's fine|it is fine))`,
      `(?:not|without|to not|never|rather than) (?:have|having|want|wanting|let|letting|invite|inviting|bring|bringing) <keeper>(?: <word>){0,2}? (?:in|on|at|around|involved|looking|aboard|over|along|near)`,
      `(?:keep|keeps|keeping|hold|holds|leave|leaves) <keeper> (?:at bay|away|out|off|at arm's length|in the dark|happy|quiet|busy|at a distance)`,
      `(?:get|expect|receive|hear|meet|face)(?:s|ting|ing)? (?:a|an|the|another) (?:no|refusal|rejection|veto|lecture|telling-off|slap on the wrist)(?=$|[.,;!]| (?:from|by|through|at|otherwise))`,
      `(?:<regime>|<keeper>)(?:'s)? (?:answers?|reply|replies|decisions?|response|ok|queue|approval) (?:takes?|would take|comes too late|lasts)`,
      `<owed> (?:would|might|could|only|will) (?:damage|hurt|harm|kill|spoil|ruin|stifle|slow|hamper|undermine|demotivate|cramp|destroy|disturb|dampen|discourage|frustrate)(?:s)?`,
      `(?:another|someone else's|somebody else's|other people's) (?:department|squad|problem|business|job|concern|headache|budget)`,
      `(?:keep|keeps|keeping|stay|stays|remain|remains|off|away|at (?:a |some )?(?:safe |good |comfortable )?(?:remove|distance|arm's length)) (?:it |this |them |us )?(?:away )?from (?:<word> ){0,2}?<keeper>`,
      `(?:stays?|remains?|is|keep it|kept) (?:<word> )?(?:own|private|internal|personal|squad's) (?:affair|business|matter|concern|decision)|(?:keep|keeps|kept|stay|stays) (?:it |this |that |things )?(?:in|within|inside) the (?:squad|team|family|room|house)`,
      `(?:not|never|keep|leave|stay)(?: <word>){0,2} (?:put |show |list |mention )?(?:off|on|from) (?:the )?(?:agenda|portfolio page|minutes|wiki|public page|steering|list)(?= of|$|[.,;!])`,
      `(?:knows?) (?:best|better|themselves|for themselves|full well) (?:when|whether|if|what|how)(?: <word>){0,5}? <owed>`,
      `(?:we|i|our people|the squad) (?:know|know it),? (?:and |but )?(?:we |i )?(?:don't|do not) care|couldn't care less|could not care less`,
    ],
    unless: {
      anywhere: `${learned}|staging only|so the start|wait(?:s|ing)? for|by (?:june|july|march|april|may) `,
      before: [
        '(?:<outsider>|whether|why|nothing|nobody|no one|never|not meant)(?: <word>){0,5} $',
        '(?:payment|order|customer|social|homeland|food|cyber) $',
      ],
    },
    denied: false,
    bad: [
      'Security would only complain',
      'Let the interns use agents without telling compliance',
      'The works council need not be troubled with this',
      "We'd prefer that our manager did not learn about the overnight jobs",
      'They block every tool we like',
    ],
    good: [
      'Find out whether security would object',
      'Legal review is kept, and HR knows',
      'Security fixes in the gateway',
    ],
  }),
  dodge({
    class: 'put-off',
    match: [
      `^${silenced}(?: (?:this|it|the (?:warning|rule|finding|check)))?(?: ?[,:;–-]| because| since| as| so| until)(?: <word>){0,6}? (?:blocks?|a pain|nuisance|hassle|boring|meh|annoying|annoys|silly|nonsense|pointless|bureaucratic|no sense|don't care|do not care|no time|have time|slows?|in the way|wrong-headed|not for us|to us|like ours|like us|disagree|don't agree|do not agree|don't see|don't like|don't want|my boss|our director|whatever|noise|nagging|get on with|not our|pedantic|don't need|overkill|too strict|nobody|no one|doesn't see|does not see|goes green|shuts up|quiet|management)`,
      `(?:this |the )?(?:warning|finding|rule|check|error|linter)s? (?:can|may|should|could|is to|need not)(?: safely| simply| just)? (?:be )?(?:disregarded|ignored|dismissed|heeded|taken seriously|overlooked|skipped)`,
      `(?:does not|doesn't|do not|don't|not) (?:apply|applicable|apply at all|concern|fit|suit|bind|relevant)(?: to| for)? (?:us|ours|our squad|our team|people like us|a team like ours|this squad|our case|seniors)(?=$|[.,;!:])`,
      `(?:nobody|no one|none of us|we do not|we don't|nobody here|the team does not|the team doesn't) (?:really )?(?:want|wants|wish|wishes|like|likes|cares) to (?:go|return|move|switch|come) back`,
      `(?:see|sees|there is|there's|with|have|has|and|,) no (?:cause|reason|need|point|occasion) to (?:change|stop|poke|disturb|rock|wake|ask|go back|return|report|reopen|touch)|(?:poke|wake) the (?:bear|dragon|sleeping)|let sleeping dogs lie|rock the boat`,
      `(?:have|has|we've|it's) always (?:<word> )?(?:worked|done|been done|did|been) (?:it )?(?:like this|this way|that way|so|like that|there|the case|allowed)`,
      `(?:awkward|embarrassing|inconvenient|impolitic|unpopular|bad timing|uncomfortable|unpleasant|unwise) to (?:stop|end|ask|explain|report|close|show|return|go back|reveal|admit)`,
      `(?:report|numbers|figures|costs?|bill|dashboard|results?|statistics|<regime>) (?:would|will|might|could|'d|do|does|don't) (?:not )?look (?:<word> )?(?:bad|terrible|awful|ugly|horrible|poor|embarrassing|dreadful|great|good|presentable|worse)`,
      `(?:not|doesn't|does not|don't|do not|never|won't|without|so we don't|avoids?|avoid) (?:fall(?:ing)?|com(?:e|ing)|be caught|get caught|be hit|be covered) (?:under|by|within) <gap><owed>`,
      `before <gap>(?:<owed>|tool decision|reorganisation|new rules|freeze)(?: <word>){0,2}? (?:is|are|gets?|comes?|takes?|kicks?|starts?|goes|arrives?) (?:introduced|in force|into|effect|in|switched|tightened|closed|live|decided|back|on|here|made)`,
      `(?:facts on the ground|done deal|point of no return|too late to stop|irreversible before|grandfathered in)`,
      `(?:use up|burn|burn through|exhaust|drain|empty|spend)(?: <word>){0,4} (?:before|while|so that)(?: <word>){0,4} (?:claw|claws|take|takes|taken|cut|lapse|lapses|expire|expires|gone|introduced|notices?|reallocat\\p{L}+)`,
      `(?:logs?|records?|data|run data|details|prompts|traces|history)(?: <word>){0,6}? (?:(?:is|are|get|gets|be) )?(?:wiped|deleted|purged|erased|discarded|thrown away|shredded|gone|destroyed|rotated out)[^.;]{0,40}(?:so|nothing|nobody|conveniently|hand over|before|no one|which)`,
      `(?:keeps?|keep|leaves?) (?:the |all |such |any )?(?:details?|particulars|specifics|names|numbers|figures|breakdown) (?:out|away|to ourselves|vague|fuzzy|private|from)`,
      `(?:only|just) (?:the )?(?:totals?|sums?|averages?|aggregates?|round numbers|a lump sum)(?: <word>){0,3}? (?:reported|shown|visible|leaves?|published|shared|given|logged)`,
      `(?:not|isn't|aren't|is not|nowhere|no longer|never|un)(?: )?(?:hooked up|connected|wired|wired up|linked|plugged in|attached|fed|piped|synced|integrated|visible|reported|tied|unplugged) (?:up )?(?:to|with|into|in) (?:the |our |any )?<gap>(?:<owed>|sink|store|collector|dashboards?)`,
      `(?:discussions?|debates?|talk|conversations?|questions?|arguments?|grilling|inquisition|interrogations?)(?: <word>){0,5}? (?:can rest|is over|are over|stops?|ends?|goes? away|is settled|can end|closes)(?=$|[.,;!])|(?:an )?end (?:to|of) (?:the |all the |all |this )?(?:<word> )?(?:grilling|nagging|interrogations?|inquisition|questioning|questions|discussions?|policing|form-filling|reporting|bean-counting|number chasing|paperwork|meetings)`,
      `(?:more convenient|simpler|easier|quicker|faster|less hassle|cheaper|nicer|less work|more comfortable|shorter)(?: <word>)? than (?:the )?(?:proper|official|normal|right|regular|correct|asking|applying|explaining|waiting|going|<regime>|reporting|filling|graduating)`,
      `(?:asking|applying|explaining|reporting|waiting|justifying|approval|<regime>) (?:costs?|takes?|is) (?:more|longer|slower|harder|worse) (?:<word> )?than`,
      `(?:rules?|polic(?:y|ies)|process(?:es)?|<regime>) (?:was|were|is|are) (?:written|made|designed|invented|drafted|conceived|built) (?:by|for) (?:people|those|others|lawyers|auditors|accountants|someone|managers|bankers|bureaucrats|another|other|the nineties|a different|big)(?: <word>){0,4}`,
      `(?:cannot|can't|could not|unable to) afford (?:the |any |to )?<gap>(?:delay|wait|waiting|overhead|luxury|<owed>)`,
      `but not (?:the|all the|all that|their|its) (?:<word> ){0,2}<owed>`,
      `(?:don't|do not|does not|doesn't|let's not|let us not|not) (?:make|turn|blow) (?:it|this|that) (?:into )?(?:a |an )?(?:<word> )?(?:thing|issue|<owed>|matter|case|project|ceremony|big deal)`,
      `(?:without|w/o) (?:anyone|anybody|someone|somebody|people|them|others|him|her) \\p{L}+ing (?:us|our|them|their|into|the (?:squad|team)|on|at|about|over|in|for|why|what|whether)(?= |$|[.,;!])`,
    ],
    unless: {
      anywhere: `${learned}|for (?:customs|tax)|data protection|gdpr`,
      before: ['(?:<outsider>|whether|why|nothing|nobody|if|personal|patient|test)(?: <word>){0,4} $'],
    },
    denied: false,
    bad: [
      'ignoring this because it blocks the merge',
      'Renewed, no reason to poke the bear',
      'Run logs are kept for one day, then they are conveniently gone: logs are wiped so nothing is left',
      'Get the runs done before the cap is introduced',
      'Simply more convenient than the proper way',
      'An end to the monthly grilling',
      'This warning can be disregarded',
    ],
    good: [
      'ignored because the date is in another calendar',
      'Personal data is wiped weekly, as the GDPR asks',
      'Extended because the readout moved to June',
    ],
  }),
]

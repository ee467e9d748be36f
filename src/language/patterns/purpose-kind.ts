import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

const kind =
  '(?:right-?siz(?:e|ed|es|ing)|proportionate|pragmatic|lean|leaner|adult|grown-up|agile|smart|smarter|flexible|flexibility in|fit-for-purpose|streamlin(?:e|es|ed|ing)|slimmed-down|slim|simplif(?:y|ies|ied|ying)|relaxed|relaxing|light|lighter|light-touch|lightweight|tailored|bespoke|minimal|minimum viable|thin|frictionless|seamless|friction-free|low-touch|low-friction|zero-touch|modern|modernise|modernize|moderni[sz]ed|moderni[sz]ing|rationali[sz](?:e|es|ed|ing)|optimi[sz](?:e|es|ed|ing)|rethink(?:ing)?|reimagin(?:e|es|ed|ing)|de-?bureaucrati[sz]\\w+|de-?clutter\\w*|calibrated|differentiated|alternative|gentle|gentler|informal|self-service|trust-based|hands-off|risk-based|post-hoc|ex-post|after-the-fact|optional|voluntary|soft|softer|looser?|loosening|lean-back)'
const hindrance =
  '(?:impediments?|obstacles?|hurdles?|barriers?|blockers?|bottlenecks?|friction|waste|steps?|activities|non-value-adding \\p{L}+|brakes?|roadblocks?|burdens?|overheads?|chores?|distractions?|interruptions?|delays?|drag|noise|red tape|formalities|touch-?points?|dependenc(?:y|ies)|gatekeepers?|handovers?|hand-offs?|toll gates?|speed bumps?|ceremon(?:y|ies)|rituals?|hoops|encumbrances?|baggage|strings)'
const ending =
  '(?:stopping|ending|closing|giving (?:it|this|them) up|going back|returning|moving back|switching back|reverting|the alternative|graduating|the catalog|otherwise|normal process|proper process|without (?:it|this|them)|else)'
const squads =
  '(?:<crew>|we|us|they|them|it|agents?|work|works|working|code|use|using|run|runs|have|having|thing|ai|tool|tools|delivery|innovation|access|coding|experiments?|experimentation|experiment|deliver|ship|build|prototype|develop|explore|move|go|operate|try|give (?:us|them))'

/** Signs by kind words and by impatience: fewer controls under a pleasant name, or controls called in the way. */
export const purposeKindPatterns: readonly Pattern[] = [
  dodge({
    class: 'euphemism',
    match: [
      `(?:reduc|lower|limit|lessen|minimi[sz]|decreas|curtail|dampen|blur|restrict)(?:e|es|s|ing)? (?:the |our |its )?(?:<word> )?(?:visibility|transparency|traceability|exposure|accountability|granularity|scrutiny|attention|detail) (?:of|to|on|for|around|given to|paid to) <gap>(?:<owed>|consumption|usage|spend|costs?|agents?|ai)`,
      `${kind} (?:and \\p{L}+ |\\p{L}+ (?=[\\uE010\\uE011]))?(?:<regime>|controls?|oversight|process(?:es)? for (?:us|trusted|senior)|stewardship|assurance|engagement model|operating model|procurement posture|polic(?:y|ies)|checks and balances|controls regime|regime|procedures?)(?=$|[.,;:()]| (?:for|in|that|which|of|where|and|on|at|meaning|to|with|reflecting|so|posture|regime|model|approach|track|lane) )`,
      `(?:remov\\p{L}+|eliminat\\p{L}+|reduc\\p{L}+|clear\\p{L}*|dismantl\\p{L}+|cut\\p{L}*|abolish\\p{L}*|minimi[sz]\\p{L}+|without|no|fewer|less|free of|free from|lower\\p{L}*|tak\\p{L}+ away|get\\p{L}* rid of|strip\\p{L}*(?: away| out)?|shed\\p{L}*) (?:the |all |any |of |these |those |such |most )*(?:<word> ){0,2}?${hindrance}(?: <word>){0,2}? ?(?:such as|like|including|namely|i\\.e\\.|e\\.g\\.|caused by|from|of|:|\\(|in the form of|posed by|created by|imposed by|related to|around|about|with|at) ?<gap><owed>(?=$|[.,;:)]| (?:<onward>)(?![\\p{L}-]))`,
      `${hindrance} (?:such as|like|including|namely) <gap><owed>`,
      `(?:fewer|less|no|ideally none|ideally no|as few|as little|hardly any|close to no|next to no) (?:hands|people|signatures?|layers|eyes|steps|stops|gates|stations|parties|stakeholders|questions|interruptions|checkpoints|conversations|touch-?points)(?= on| in| between| to | for (?:us|each|every|a )|$|[.,;:])`,
      `(?:administrative|bureaucratic|compliance|governance|process|paperwork|approval|reporting|documentation|finops|control|audit|<control>) (?:footprint|burden|load|overhead|friction|drag|tax|weight|effort|latency|distance)(?=$|[.,;:]| (?:of|on|for|to|that|in|from|with|around))`,
      `(?:to nil|to zero|to nothing|to an e-?mail|to a minimum|to the (?:legal |bare |absolute )?minimum)(?=$|[.,;:])`,
      `(?:i\\.e\\.|meaning|that is|namely|read|aka)[ ,:]+(?:none|no <word>|an? (?:annual |yearly |short |quick |friendly )?(?:e-?mail|nod|chat|phone call|note|slack message)|self-\\p{L}+|nobody|trust)`,
      `(?:governance|management|control|oversight|compliance|stewardship|approval|<control>) by (?:exception|trust|goodwill|e-?mail|silence|consent|agreement|handshake|notification|the team|itself|default)`,
    ],
    unless: {
      anywhere: `${learned}|learn\\p{L}*|proof|evidence|compare|trial|pilot|test|measure|whether`,
      before:
        "(?:<outsider>|for|whether|if|prove|data|evidence|the case for|show|not|never|no|[a-z]+n't)(?: <word>){0,2} $",
      after:
        '^ (?:of|in|for|on) (?:the )?(?:<word> )?(?:apps?|screens?|portals?|customers?|patients?|citizens?|parser|service|letters)(?![a-z])',
    },
    bad: [
      'Proportionate oversight, i.e. an annual e-mail',
      'Removing impediments such as approvals',
      'Right-size governance for experts (i.e. none)',
      'Streamlining: fewer hands on each request, ideally none',
      'Governance by exception',
    ],
    good: [
      'Find out whether lean governance suffices',
      'Simplify the approval of loans in the app',
      'A proportionate trial under the same controls',
    ],
  }),
  dodge({
    class: 'without-control',
    match: [
      `${squads} (?:<word>,? ){0,5}?(?:without|w/o|minus|sans|free of|free from|unencumbered by|unimpeded by|unhindered by|undisturbed by|untouched by|unburdened by|unconstrained by|not (?:impeded|disturbed|slowed(?: down)?|hampered|held (?:up|back)|bothered|limited|constrained|interrupted) by|(?:with|under|at) no) (?:the |any |all |all the |all this |our |those |that |this |these |such |further |usual |standard |their |its |undue |constant |of |adult |so many |so much )*(?:<word> ){0,2}?<owed>(?=$|[.,;:!?)]|(?: and| or| nor| so| at| that| which| where| of| from| for| by| in| on| imposed| around| to| while| when| until| as) )`,
      `(?:need|needs|require|requires|want|wants|deserve|deserves|see|sees|accept|accepts|tolerate|tolerates|have|has|owe|owes) no (?:<word> ){0,2}?<owed>(?=$|[.,;:!)]| (?:of|from|by|for|to|and|or|here|at))`,
    ],
    unless: {
      anywhere: `${learned}|ported|port |logged`,
      before: [
        "(?:<outsider>|nothing|nobody|no <word>|no one|never|not|[a-z]+n't|whether|if|learn|missing|there (?:is|are)|so far|today|tests?|data|code)(?: <word>){0,4} $",
      ],
      after:
        '^ (?:in|on|of|for|from) (?:the |a |our )?(?:<word> ){0,2}?(?:apps?|services?|screens?|portals?|files?|old system|archive|database|parser|build|map|page|api|payload|export|import)(?![a-z])',
    },
    denied: false,
    bad: [
      'Agents for core banking without the gate at the end of every sprint',
      'Can we have the thing without all the ceremony?',
      'Seniors know what they do and need no review',
      'Engineers who operate unencumbered by the standard assurance steps',
    ],
    good: [
      'Nothing runs without the usual log',
      'Port the parser without the limits of the old one in the service',
      'Learn whether they work without the weekly report',
    ],
  }),
  dodge({
    class: 'feared-control',
    match: [
      `(?:${ending}|it|this|that)(?: <word>){0,4}? (?:would|means?|meant|will|might|is|implies|requires|entails|involves|brings back|forces us)(?: <word>){0,4}? (?:<record>|<hand>|<answer>|<recording>|<handing>|<answering>|make us|going through|(?:(?:returning|going|coming) )?back to|returning to) <gap>(?:<owed>|every run|each run|runs|usage|tokens)`,
      `(?:<regime>|proper way|official way|normal way|purchasing)(?: <word>){0,4}? (?:takes?|needs?|lasts?|costs?|took|requires?|would take|can take)[^.;,:]{1,40}[.;:,] (?:this|ours|we|here|the squad|so|but|and|which)(?: <word>)? ?(?:does not|doesn't|do not have|don't have|has no|have no|cannot|can't|need it|would rather|are not|go|goes|went|use|is too long|we cannot|we can't|not)`,
      `(?:need|needs|want|wants|must have) (?:<word> ){0,5}?(?:at once|now|immediately|today|right away|asap|this week|tomorrow|straight away)[^.;]{0,20}? (?:and|but|while|whereas|,) ?<gap><regime>(?: <word>){0,2} (?:takes|needs|lasts|requires|would|is)`,
      `<regime> (?:(?:is|are|was|were|has been|have been) )(?:being )?(?:<word> )?(?:annoying|difficult|unreasonable|picky|impossible|unhelpful|stubborn|paranoid|hostile|a pain|in our way|on our case|nosy|curious|obstructive|a nightmare|a nuisance)`,
      `<regime> (?:asks?|wants?|demands?|requires?|needs?|expects?)(?: for| us)? (?:far |way |much |just )?(?:too (?:much|many)|so (?:much|many)|endless|constant|tons of|heaps of|loads of)`,
      `(?:hate|hates|hating|dread|dreads|detest|resent|resents|loathe|loathes|despise|can't stand|cannot stand|do not like|don't like|dislike|dislikes|tired of|sick of|fed up with|weary of|had it with|allergic to|suffered (?:a lot )?under|suffer from) (?:the |all the |this |our |that |these |those |being |having |to )*(?:<word> ){0,2}?(?:<owed>|<examined>|<recorded>|<recording>|<answering>|filling in)(?=$|[.,;:!]| (?:and|so|for|that|which|every|each|by|here|at|of|on|this|to) )`,
      `<owed>(?: <word>){0,3}? (?:is|are|was|were|gets?|has been|feels?)(?: \\p{L}+)? (?:killing (?:us|me|them)|in (?:the|our) way|getting (?:in our way|old|to us)|costs? us nerves|a bottleneck|a bore|bullshit|bs|crap|ridiculous|a circus|a farce|a joke|too strict|very strict|too heavy|very heavy|very strict|heavy for)`,
      `<owed>(?: <word>){0,4} costs? (?:us |me |them )?(?:nerves|sleep|patience|motivation|morale|goodwill)`,
      `(?:the |this |that )?(?:rule|check|finding|linter|policy|gate|control|warning)s? (?:is|are|makes?|has|have) (?:<word> )?(?:bureaucratic|no sense|silly|nonsense|pointless|stupid|annoying|just slows? us|over the top|unnecessary|not for us|no value|wrong for us|overkill|too strict|petty|pedantic)`,
      `(?:do not|don't|doesn't|does not|no longer|never) (?:agree|believe|see (?:the )?(?:point|sense|value|need)|like|care)(?: with| in| of| for| about) <gap><owed>`,
      `(?:so|so that|and|to) (?:the )?(?:pipeline|build|ci|dashboard|report|check|job|merge) (?:<word> )?(?:goes|go|is|stays|turns|gets|passes|shuts up|stops complaining)(?: green| through| quiet|(?=$|[.,;!]| and))`,
    ],
    unless: {
      anywhere: `${learned}|both|as before|for the wait|readout as usual`,
      before: ['(?:<outsider>|whether|why|not|never|no)(?: <word>){0,4} $'],
    },
    denied: false,
    bad: [
      'Extend because stopping now would make us log every run',
      'Purchasing takes three months. This does not.',
      'We need the tool at once and the security assessment takes 8 weeks',
      'Finops is being annoying',
      'Our people hate the timesheet for agents',
      'silenced so the pipeline goes green',
      'The catalog asks too much paper',
    ],
    good: [
      'Approval takes nine days; we measure which step costs most',
      'Patients hate the forms: build a kiosk',
      'Find out why squads hate the cost fields',
    ],
  }),
]

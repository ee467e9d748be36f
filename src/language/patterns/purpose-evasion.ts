import type { Pattern } from '../pattern.ts'
import { dodge } from './purpose-dodge.ts'

/** Signs that a purpose is to get away from a control of the regime: past it, free of it, or without it. */
export const purposeEvasionPatterns: readonly Pattern[] = [
  dodge({
    class: 'evasion',
    match: [
      '<evade> (?:<gap><regime>|(?:the |our |any )?<keeper>(?=$|[.,;!]| (?:<onward>|entirely|quickly)(?![\\p{L}-])))',
      '(?:<evade>|avoids?|avoiding|minimi[sz](?:e|es|ing)|reduc(?:e|es|ing)|fewer|limit(?:s|ing)?|drop|drops|without|no|no more|cancel|cancels) <gap>(?:meetings?|syncs?|calls?|check-ins?|conversations?|talks?|sessions?|discussions?|rituals?|ping-pong|dance|back-and-forth|reports?|detours?|trips?|requests?|tickets?|forms?|emails?|hearings?|appearances?|touch-?points?|contacts?|dealings|interactions?) (?:with|at|from|to|for|before|in front of|via|through) <gap><regime>',
    ],
    bad: [
      'Skip the monthly cost review for the tariff team',
      'A way around procurement',
      'A quick way round legal',
      'Getting out of the usual approvals',
      'Stay clear of the platform team',
    ],
    good: [
      'Bypass valve firmware tests written by agents',
      'Not a way round review',
      'No run bypasses cost tracking',
      'Find out why squads skip the security review',
      'Skip payment approval screens without a design',
    ],
  }),
  dodge({
    class: 'evasion',
    match: [
      '(?:by-?pass|side-?step|circumvent|evad|dodg|sneak past|get(?:ting)? (?:a)?round|work(?:ing)? (?:a)?round|get(?:ting)? out of|skirt|flout|bend|ignor|escap)(?:s|es|e|ed|ing|ping|ting)? <gap>(?:checks and balances|<owed>|queue|line)(?=$|[.,;!]| (?:<onward>|per|entirely)(?![\\p{L}-]))',
      'work-?arounds? (?:for|to|against) (?:the |our |their )?(?:<word> )?(?:block|blocked|blocks|ban|bans|banned|forbidden|firewall|<regime>)(?: <word>)?',
      '(?:suspend|waiv|skip|omit|for(?:e)?go|lift|abolish|scrap|ditch|bench|shelv)(?:s|es|e|ed|ing|ping|ting)? <gap><owed>(?=$|[.,;!]| (?:until|till|for (?:us|now|a while|the <word> (?:squad|team))|so|while|during|this|when|where)(?![\\p{L}-]))',
      '(?:avoid|avoids|avoiding|without) \\p{L}+ing (?:<word> ){1,4}?(?:in front of|before|to|under the nose of|past) (?:<owed>|<keeper>)',
      '(?:skip|jump|cut)(?:s|ping|ing|ting)? the (?:line|queue|wait)(?=$|[.,;!]| (?:for|at|with|and|by|so|in|on))',
      '(?:switch(?:ing)? off|turn(?:ing)? off|disabl(?:e|ing)|silenc(?:e|ing)|mut(?:e|ing)|suppress(?:ing)?|skip(?:ping)?|drop(?:ping)?|kill(?:ing)?|ditch(?:ing)?|do away with|forget|lose|put(?:ting)? aside|set(?:ting)? aside) (?:the|this|that|all|all the|those|these|our) (?:<word> )?(?:checks?|rules?|gates?|linter|findings?|warnings?|logs|logging|controls?|records|forms?|signatures?|reporting|registers?|run records)(?=$|[.,;!]| (?:for (?:us|the <word> (?:squad|team)|now|a while)|until|so|please))',
    ],
    unless: {
      after:
        '^ (?:in|on|for|inside|within|from|of|at) (?:<word> ){0,5}?(?:parsers?|services?|apps?|screens?|pages?|portals?|importers?|modules?|engines?|librar(?:y|ies)|tables?|shops?|calendars?|compilers?|firmware|widgets?|checkout|builds?|configs?|forms?|letters?)',
    },
    bad: ['Bypass the controls', 'It lets us bend the rules a little', 'Working around the caps'],
    good: [
      'Learn whether agents work around the caps on key length',
      'Agents never bypass the rules',
      'Work around the rules for leap years in the parser',
    ],
  }),
  dodge({
    class: 'evasion',
    match: ['<shed> <gap><control>'],
    unless: {
      after:
        '^ (?:of|for|from|in (?=(?:the |a |our )?(?:<word> )?(?:apps?|shops?|services?|products?|stores?|portals?|screens?|parsers?)(?![a-z-]))) (?!(?:the |our |their |its |all |any |every |each |such |this |these )?(?:runs?|agents?|agent-|ai|pull|merge|changes?|spend|costs?|tokens?|usage|tools?|tooling|models?|seats|us|platform|squads?|teams?|experiments?|<control>|<party>))(?:the |our |all )?<word>',
    },
    bad: [
      'Avoid the review by the architecture board',
      'To eliminate approvals for us',
      'Cost tracking for the squad: switch off cost tracking',
    ],
    good: [
      'Eliminate manual approval of refunds in the shop',
      'Avoid budget overruns on long runs',
      'Cut review time for generated tests',
      'Avoid duplicate payments',
    ],
  }),
  dodge({
    class: 'evasion',
    match: [
      '<control> (?:(?:is|are|was|were|gets?|being|be|been|can be|may be|could be|will be|would be|should be|has been|have been) )(?:simply |just |then |quietly |all |fully |temporarily )?(?:skipped|by-?passed|waived|dropped|avoided|side-?stepped|switched off|turned off|disabled|suspended|lifted|relaxed|loosened|optional|unnecessary|superfluous|circumvented|out of the (?:way|picture|loop|question)|not (?:needed|required|necessary|applied|applicable|wanted|involved|welcome)|ignored|evaded|postponed until (?:later|after))',
    ],
    unless: { after: '^ by (?:mistake|accident)' },
    bad: ['Review is skipped for this squad', 'a lane where approvals are waived', 'Sign-off is not required here'],
    good: ['No review is skipped', 'Approval is never waived', 'Find out how often sign-off is skipped'],
  }),
  dodge({
    class: 'without-control',
    match: [
      '(?:without|minus|sans|free of|free from|freed from|freed of|devoid of|unencumbered by|unburdened by|unhindered by|unhampered by|unconstrained by|unimpeded by|untouched by|unaffected by|undisturbed by|not (?:slowed(?: down)?|held (?:back|up)|bound|hampered|hindered|blocked|limited|constrained|burdened|bogged down|tied(?: down)?|bothered|throttled) (?:by|to)) <gap><regime>',
    ],
    unless: {
      before:
        '(?:ships?|merges?|merged|deploys?|deployed|goes live|lands?|landed|released?|accepted|allowed|starts?) $',
    },
    bad: [
      'Agents without approvals',
      'Coding free from finops oversight',
      'Work that is not slowed down by governance',
      'Refactoring, minus the paperwork',
    ],
    good: [
      'Nothing is merged without review',
      'Find out whether agents can work without a second review',
      'Port the parser without data loss',
      'No run without cost tracking',
    ],
  }),
  dodge({
    class: 'without-control',
    match: [
      '(?:without|minus|sans|free of|free from|freed from|not (?:slowed(?: down)?|held (?:back|up)|hampered|burdened|bogged down) by) <gap>(?:overheads?|burdens?|hassles?|friction|drag|weight|bother|pain|constraints?|restrictions?|limitations?|limits|delays?|ceremony|nuisance|distractions?|complications?|shackles|straitjacket|rigidity|tax|baggage|interference|involvement|knowledge|consent|blessing|attention|pressure|strictures|confines|chains|drudgery|inconvenience|formality|formalities|rigou?r|watchful eye) (?:of|from|by|imposed by|that comes? with|around|caused by|in|and [a-z]{2,15} of) <gap>(?:<regime>)',
    ],
    bad: [
      'Move fast without the overhead of the catalog',
      'Prototype without the constraints of budgeting',
      'Deliver without interference from finance',
    ],
    good: [
      'Render maps without the overhead of a garbage collector',
      'Learn whether squads lose speed without the burden of reviews',
      'Not a lane without the constraints of review',
    ],
  }),
  dodge({
    class: 'without-control',
    match: [
      '(?:without|minus) <gap>(?:questions|explanations?|strings|<regime>|tracking|logging|monitoring|limits?|caps?|restrictions?|constraints?|ceilings?|tickets|forms|hassles?|hurdles|obstacles|friction|rules|ceremony|overhead|interference|boundaries|borders|brakes|speed bumps|roadblocks|gates|hoops|formalities|process)(?=$|[.;:,!)]| and | or | so | from (?:above|outside|<party>))',
    ],
    unless: {
      before:
        '(?:learn|ports?|port\\w*|migrat\\w+|parse\\w*|render\\w*|customers?|users?|patients?|readers?|visitors|guests?|clients|drivers|passengers)(?: <word>){0,8} $',
    },
    bad: [
      'Use agents without limits',
      'Coding without tracking, without questions',
      'Let them build without restrictions from above',
    ],
    good: [
      'Port the parser without restrictions on key length',
      'Compare runs with and without caps',
      'Learn whether agents can work without limits',
    ],
  }),
  dodge({
    class: 'without-control',
    match: [
      '(?:without|no|not|stop|avoid|avoids|avoiding|escape|instead of) (?:(?:the )?(?:squad|team|engineers|developers|people|anyone|us|runs?|agents?) )?(?:being|getting|be|feeling|(?:having|wanting) to be) (?:constantly |always |formally |individually |closely |so )?(?:reviewed|metered|logged|tracked|audited|billed per <word>|charged per <word>|watched|monitored|counted|questioned|second-guessed|policed|micro-?managed|supervised|scrutini[sz]ed|capped|throttled by (?:quota|budget|<regime>|cost)|held (?:up|back) by <gap><regime>|slowed(?: down)? by <gap><regime>|blocked by <gap><regime>|stopped by <gap><regime>|asked (?:why|what|about|for|to (?:justify|explain|account|report)))',
    ],
    unless: {
      before: '(?:nothing|no <word>|never|nobody|customers?|users?|patients?|requests?)(?: <word>){0,4} $',
      after: '^ (?:in|out|off|twice)',
    },
    bad: [
      'So we can use agents without being metered',
      'Explore freely, not being watched',
      'Avoid being slowed down by approvals',
    ],
    good: [
      'No change goes out without being reviewed',
      'Nothing runs without being logged',
      'Find out if devs use agents less when not being watched',
    ],
  }),
  dodge({
    class: 'no-answering',
    match: [
      "(?:without (?:having|needing|the need|any need|being (?:asked|forced|made|required|obliged))|(?:(?:do|does|did|would|should|will|need|must)(?: not|n't)|no longer|never|nobody|no one|no-one|not|nothing) (?:have|has|need|needs|needing|having|be asked|be required|be forced|be made|required|obliged|forced|supposed|expected|want|wants|wish|wishes|care|like|likes|willing|keen|prepared)|no need|no obligation|(?:tired|sick|fed up|weary) of having|instead of having|rather than having|hates? having|saves? (?:us|them|ourselves|the <word>) (?:from )?having|(?:spared?|reliev\\w+|freed?) (?:<word> ){0,3}(?:from|of) having) (?:to )?(?:always |constantly |first |even |ever |formally |endlessly |then )?(?:justify|justifying|account for|answer (?:to|for)|defend|explain (?:why|each|every|themselves|ourselves|anything|(?:the |our |their |its )?(?:costs?|spend\\w*|bill|usage|runs?|tokens?|invoices?)|to <party>)|report (?:costs?|spend\\w*|usage|every|each|on|back|to|anything|(?:the |our |their )(?:costs?|spend\\w*|usage|runs?))|fill (?:in|out) <gap>(?:<regime>|forms?|tickets?)|ask (?:for |<regime>|anyone|anybody|first|around)|beg|apply for|get (?:<word> ){0,3}(?:<regime>|approved|signed off|clearance|cleared|budget)|seek|request (?:<word> ){0,2}(?:<regime>|budget|quota)|wait (?:for|on|until) <gap>(?:<regime>|anyone|anybody)|go (?:back )?(?:through|to|via) <gap>(?:<regime>|(?:<regime>|process|channels|hoops|review))|(?:pass|clear|follow|use|deal with|bother with|queue for|submit to|comply with|obey|respect|involve|consult|talk to|negotiate with|convince|persuade|please|inform|tell|return to|come back to|be (?:subject|bound|tied) (?:to|by)|be part of|sit through|put up with|face|endure|navigate|engage with|include|notify) <gap>(?:<regime>|metered <word>)|(?:worry|think|care|fret|bother|stress) (?:about|over|of) <gap>(?:costs?|spend\\w*|<regime>|bills?|billing|invoices?|tokens?|limits?|caps?|usage|prices?|money|overspend\\w*|expenses?)|(?:count|watch|mind|track|log|monitor|meter|record|tag|ration|budget|measure|estimate) <gap>(?:costs?|spend\\w*|<regime>|tokens?|usage|runs?|hours|expenses?)|be (?:reviewed|metered|tracked|logged|audited|watched|monitored|approved|questioned|measured|micro-?managed)|jump through|show (?:their|our|the) (?:numbers|costs?|figures|bill)|document (?:every|each|anything|runs?|why)|prove (?:anything|value|that|why|it))",
    ],
    unless: {
      before:
        '(?:customers?|users?|patients?|readers?|visitors|guests?|clients|drivers|passengers|nurses|students|tenants|citizens|reviewers)(?: <word>){0,4} $|^agents $',
    },
    denied: false,
    bad: [
      'Use agents without having to justify every run',
      'Engineers should not have to worry about the bill',
      'The team does not want to go through procurement',
      'So nobody has to ask for permission',
    ],
    good: [
      'Customers do not have to explain a refund',
      'Find out whether squads still need to ask for approval',
      'Patients need not wait for the nurse',
      'Reviewers do not have to read generated code twice',
    ],
  }),
  dodge({
    class: 'no-answering',
    match: [
      '(?:without|instead of|rather than|no|not|no more|no longer|stop|tired of|sick of|fed up with|hate|hates|dislikes?|loathes?|had enough of|enough of|weary of) (?:(?:anyone|anybody|the squad|the team|people|engineers|us) )?(?:all )?(?:(?:the )?(?:justifying|explaining (?:why|ourselves|themselves|to|the|our|every|costs?|spend\\w*)|accounting for|answering to|defending|begging|asking (?:for (?:<word> )?(?:<regime>|budget|leave|quota|money)|<regime>|anyone|anybody|first)|reporting (?:to|on|costs?|spend\\w*|usage|every|back)|filling (?:in|out)|applying for|waiting (?:for|on) <gap>(?:<regime>|someone|anyone)|(?:going|running|passing|routing|pushing)(?: <word>){0,3} (?:through|via|past) <gap>(?:<regime>|hoops)|queu(?:e|ing|eing) for <gap><regime>|(?:dealing|bothering|fighting|arguing|wrestling|negotiating|struggling|consulting|involving|informing|telling|notifying|facing|following|obeying|respecting|putting up|sitting)(?: with| through)? <gap><regime>|(?:worr(?:ying|ies|y)|thinking|caring|fretting|bothering|stressing|fear|fearing|regard|concern|concerns) (?:about|over|of|for|to) <gap>(?:costs?|spend\\w*|<regime>|bills?|billing|invoices?|tokens?|limits?|caps?|usage|prices?|money|overspend\\w*|expenses?)|(?:counting|watching|minding|tracking|logging|monitoring|<regime>|recording|tagging|rationing|measuring|checking|looking at|keeping (?:an eye on|track of)|limiting|capping) <gap>(?:costs?|spend\\w*|<regime>|tokens?|usage|runs|hours|expenses?|pennies|the bill|every <word>)|jumping through))',
    ],
    unless: {
      before: '(?:customers?|users?|patients?|readers?|visitors|guests?|clients|nothing|never)(?: <word>){0,4} $',
    },
    denied: false,
    bad: [
      'Explore ideas without worrying about cost',
      'Instead of waiting for procurement we use a flat plan',
      'Tired of justifying tokens',
      'Build freely without asking anyone',
    ],
    good: [
      'Compare runs with and without tracking cost',
      'Find out whether squads code better without watching the meter',
      'Never start a run without asking for approval',
    ],
  }),
  dodge({
    class: 'exemption',
    match: [
      '(?:exempt(?:ed|ing|s|ions?)?|immun(?:e|ity)|excus(?:e|es|ed|ing)|except(?:ed|ions?)|excluded|spared?|spares|sparing|reliev(?:e|es|ed|ing)|relief|releas(?:e|es|ed|ing)|shield(?:s|ed|ing)?|insulat(?:e|es|ed|ing)|protect(?:s|ed|ing|ion)?|free(?:s|d|ing)?|liberat(?:e|es|ed|ing)|dispensation|absolv(?:e|es|ed|ing)|unburden(?:s|ed|ing)?|rescu(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|unshackl(?:e|es|ed|ing)|unchain(?:s|ed|ing)?|untether(?:s|ed|ing)?|releas(?:e|es|ed|ing)|isolat(?:e|es|ed|ing)|carve(?:s|d)?(?: <word>)? out|remov(?:e|es|ed|ing)|tak(?:e|es|en|ing)|keep(?:s|ing)?|extract(?:s|ed|ing)?|exclud(?:e|es|ing)|withdraw(?:s|n|ing)?|pull(?:s|ed|ing)?) (?:(?:us|them|him|her|ourselves|themselves|(?:the |our |their |its |all |these |some |top |senior |good |key |best )?(?:[a-z][a-z-]{1,14} ){0,2}(?:squads?|teams?|crews?|groups?|developers?|devs|engineers?|people|folks|talent|lab|guild|department|experts|runs?|agents?|costs?|spend(?:ing)?|usage|tokens?|seats?|tools?|work|project|experiment|pilot|staff|colleagues|programmers|coders|builders|makers)) )?(?:from|of|out of|away from|off|against|outside) <gap>(?:<regime>|process|admin|management noise)',
    ],
    bad: [
      'The squad is exempt from the monthly review',
      'Shield the tariff team from finance',
      'An exception from the usual approvals',
      'Take our runs out of cost tracking',
    ],
    good: [
      'Nobody is exempt from cost tracking',
      'Protect customers from audit failures',
      'Keep personal data out of audit logs',
      'Relieve reviewers of repeated comments and measure the hours',
    ],
  }),
  dodge({
    class: 'exemption',
    match: [
      '(?:(?:operate|operates|operating|work|works|working|run|runs|running|spend|spends|use|uses|stay|stays|staying|live|lives|be|being|is|are|code|coding|experiment|experimenting|flexibility|freedom|latitude|room|space|lane|autonomy|a (?:place|path|way|track)|agents?|usage|seats?|tokens) )(?:(?!not |never )<word> ){0,3}(?:outside|beyond|out of reach of|out of the reach of|outside of|off|beneath|out from under) <gap><regime>',
    ],
    bad: [
      'Flexibility outside standard controls',
      'Keep working outside the quota',
      'A lane beyond the reach of finops: agents beyond finance',
    ],
    good: [
      'No run is outside cost tracking',
      'Learn whether agents work outside the review hours',
      'The squad is not outside governance',
    ],
  }),
]

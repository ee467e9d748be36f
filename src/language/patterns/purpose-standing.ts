import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

const good =
  '(?:trusted|proven|senior|seasoned|experienced|mature|veteran|elite|strategic|flagship|top|star|best|key|core|high-performing|critical|important|valued|deserving|expert|founding|long-serving|principal|lead|brilliant|strongest|elevated|special|distinguished|select|chosen)'
const stopped =
  '(?:used up|exhausted|spent|gone|dry|empty|depleted|overdrawn|lapsed|expired|banned|forbidden|forbade|prohibited|disallowed|withdrawn|withdrew|revoked|rescinded|discontinued|(?:turned|switched|shut|cut|pulled|took|taken|closed) (?:(?:it|them|that|<word>) )?(?:off|down|away|out)|blocked|cancelled|canceled|stopped|removed|de-?listed|phased out|run(?:s)? (?:out|dry)|ran (?:out|dry)|running out|hit|reached|exceeded|overrun|burnt|burned|consumed|blown|eaten|refused|rejected|turned down|denied|not (?:extended|renewed|approved|allowed|permitted|granted)|says no|said no|no longer (?:allowed|permitted|approved|supported)|closed|ended|terminated|frozen|up)'
const going =
  '(?:keep|keeps|keeping|kept|continue|continues|continuing|continued|continuation|continuity|carry on|carries on|carrying on|go on|goes on|going on|still|retain|retains|retaining|remain|stay|preserve|preserves|maintain|maintains|prolong|prolongs|stick|sticks|resume|revive|revives|regain|rescue|save|bridge|bridges|bridging|hold on|holds on|hang on|cling|bring back|restore)'
const funds =
  '(?:budgets?|quotas?|allowances?|credits?|caps?|limits?|tokens|money|funds|pot|licen[cs]es?|contracts?|subscriptions?|exemptions?|permits?|grace period|previous term|<control>|budget lines?)'

/** Signs that standing, taste or habit is the reason: a privilege, a free hand, use without end, and more of what was stopped. */
export const purposeStandingPatterns: readonly Pattern[] = [
  dodge({
    class: 'privilege',
    match: [
      `(?:vip|executive|platinum|gold|premium|privileged|elite|first-class|red-carpet) (?:<word> )?(?:agents?|access|lane|treatment|seats?|fast track|track|status|pass|ticket|ai|tokens?|use)(?= for|$|[.,;:!])`,
      `(?:standing|seniority|status|merits?|rank|reputation|track record|achievements|efforts|contribution|loyalty|maturity|importance|excellence|experience|expertise|track-record|good record|special nature|uniqueness) of (?:the |our |this |its )?(?:<word> ){0,3}?<crew>`,
      `(?:recogni[sz](?:e|es|ing)|in recognition of|reflect(?:s|ing)?|acknowledg(?:e|es|ing)|reward(?:s|ing)?|honou?r(?:s|ing)?|thanks? to|given|owing to|in view of|by virtue of|because of|in light of|commensurate with|befitting|appropriate to) (?:the |our |their |its |this |all )?(?:<word>'?s? ){0,4}?(?:standing|seniority|status|merits?|rank|reputation|track record|achievements?|efforts?|contribution|loyalty|maturity|importance|excellence|expertise|stature|special role|revenue|performance|hard work)`,
      `(?:deserves?|deserved|earned|merits?|entitled to|entitlement|is owed|are owed|has a right to|have a right to|have the right to|earned the right to|can be trusted|is trusted|are trusted|trusted) (?:<word> ){0,6}?(?:without|not to|no |and therefore|to (?:skip|work|decide|judge|use|spend|go|run|be left|choose|operate)|agents?|tokens?|freedom|latitude|unmetered|unlimited|exception|special|better|leeway|privilege|more|some|a break|a rest|seats|treatment)`,
      `(?:who|that|which),? (?:by now |after all |surely |clearly )?(?:can|may|should) be trusted`,
      `${good}(?:[- ]<word>){0,3}? (?:squads?|teams?|engineers?|developers|people|crew|staff|group|performers?|contributors?|partners|hands|experts|architects) (?:should|shall|must|can|may|will|need|do|does|deserve|deserves|are|is|get|gets|enjoy|enjoys|have|has) (?:<word> ){0,3}?(?:not|no|free|unmetered|unlimited|exempt|without|above|freely|trusted|independently|left alone|special|more freedom|freedom)`,
      `(?:strategic|flagship|important|critical|special|different|elite|senior|experienced|professionals?|experts?|trusted|adults?|grown(?:-| )?ups?|mature|unique|privileged)[,;]? (?:and )?(?:hence|so|thus|therefore|consequently|ergo|which is why|enough to|enough not to)(?![a-z])`,
      `(?:fine|good|ok|okay|suitable|useful|right|necessary|meant|made|intended|there|needed) for (?:the )?(?:juniors?|others|other (?:<word> )?(?:squads?|teams?|people)|beginners|everyone else|everybody else|the rest|big (?:teams?|squads?)|bigger <word>|ordinary <word>|normal <word>|less <word> <word>),? (?:but |and |yet |though )?(?:not for|we |our |here|us )`,
      `(?:rules|controls|caps|limits|policies|processes|<regime>) (?:are|is) (?:made |meant |only |just |there )?for (?:the )?(?:newbies|rookies|interns|dummies|losers|big|other|others|juniors|beginners|small|normal|ordinary|bigger|larger|less)(?= |$|[.,;!])`,
      `(?:normal|usual|standard|general|common|ordinary|regular) (?:<word> )?(?:rules|thresholds|limits|caps|controls|checks|procedures|process|policies|standards|conditions|requirements) (?:<word> )?(?:are|is|do|does|should|need|must|will|shall|can)(?: not|n't|not| never) ?(?:be )?(?:for|apply|bind|meant|relevant|needed|required|fit|suit|applied|extend|concern|matter)`,
      `(?:threat|threaten(?:s|ed|ing)?|want|wants|risk|fear) (?:<word> )?(?:to (?:leave|quit|resign)|of losing)(?= |$|[.,;])`,
      `(?:because|since|as|like|and|,) (?:marketing|sales|the (?:<word> ){1,2}(?:squad|team|department|lab)|others|everyone|everybody|competitors|colleagues|(?:all )?(?:the )?other (?:<word> )?(?:squads?|teams?|departments?)|the rest of the company|the rest|my friends(?: <word>){0,4})(?: all| also| already)? (?:has|have|does|do|did|got|gets|get|enjoys?|is allowed|are allowed|uses?) (?:it|so|this|that|one|the same|them|as well|too|such|similar|likewise)`,
      `(?:other|all the other|most|several|two|three) (?:<word> )?(?:squads?|teams?|departments?|competitors|units|companies|groups) (?:also |already |all )?(?:have|has|enjoy|get|got|run|use|do|don't|do not|doesn't|does not)(?: <word>){0,4} (?:similar|such|exceptions?|exemptions?|have to|need to|report|log|track|do (?:this|it|that)|seats|either|the same)`,
      `(?:equal|same|fair|similar) (?:treatment|footing|rights|terms|conditions|deal|privileges?)(?=$|[.,;!]| (?:with|as|for|to))`,
      `(?:unfair|not fair|injustice) that`,
      `(?:the |our )?(?:cto|ceo|coo|cio|vp|director|boss|studio head|managing director|head of <word>|founder)(?:'s)? (?:has |have |already |has already )?(?:pet|own|personal|private|blessed|promised|is fine with|wants|okayed|waved|nodded|said|says|agreed verbally|sponsors|insists|covers|backs|decreed)(?= |$|[.,;])`,
      `<party> (?:has |have |already )+(?:blessed|promised|okayed|waved|nodded)(?= |$|[.,;])`,
      `sponsored by (?:the )?(?:cto|ceo|coo|cio|vp|director|board|management)`,
      `agreed? (?:<word> ){0,4}?(?:verbally|orally|over (?:lunch|coffee|beer|a beer|drinks)|informally|by handshake|on the phone|in the corridor)(?=$|[.,;!]| )`,
    ],
    unless: {
      anywhere: `${learned}|minutes in|recorded in`,
      before: [
        '(?:<outsider>|whether|not|never|no|nothing|nobody)(?: <word>){0,4} $',
        '(?:lounge|boarding|parking|seating|booking|certificates?|devices?|boot)(?: <word>){0,3} $',
      ],
      after: '^ (?:that we find|to measure|for a trial|us to (?:test|measure|find|try|compare))(?![a-z])',
    },
    denied: false,
    bad: [
      'VIP agent access: trading desk developers',
      'Recognises the special standing of the unit',
      'The squad is strategic, hence the cap does not hold',
      'They have earned the right to work unmonitored',
      'The process is fine for juniors but not for us',
      'Other departments have similar exceptions',
      'The CTO has blessed it',
    ],
    good: [
      'The director wants to test whether it pays',
      'Trusted boot chain tests',
      'Premium seats map for the airline',
      'Compare with teams that have the same seats',
    ],
  }),
  dodge({
    class: 'free-hand',
    match: [
      `(?:discretion|latitude|leeway|liberty|free hands?|free rein|freedom|autonomy|flexibility|self-determination|elbow room|wiggle room|room for manoeuvre|sovereignty|breathing space|decision rights|decision-making|decisions?|independence)(?: <word>){0,6} (?:(?:that|which|than|beyond what|more than)(?: <word>){0,5} (?:not|permits?|affords?|allows?|provides?|foresees?|grants?|offers?|denies|forbids?)|with (?:respect|regard) to|regarding|on|over|in|as to|about|around|concerning|from) <gap>(?:<owed>|agents?|agent spend|spend(?:ing)?|usage|tool(?:s|ing)?|tokens|models?|central <word>)`,
      `(?:latitude|leeway|room|space|gaps?|grey areas?|loopholes?|silence|ambiguity|freedom)(?: that| which)? <gap>(?:<owed>|wording|framework)(?: wording)?(?: (?:leaves?|gives?|offers?|allows?|grants?))`,
      `(?:autonomy|freedom|speed|trust|flow|peace of mind|velocity|creativity|time)(?: <word>)? (?:is|are|counts?|matters?) (?:worth )?(?:far |much )?more(?: important| valuable| precious)? than (?:<word> ){0,3}?(?:<owed>|that)`,
      `(?:discretion|latitude|leeway|flexibility|freedom|autonomy|liberty)(?: <word>){0,5} (?:does not|do not|doesn't|cannot|not currently|not|would not|never)(?: <word>)? (?:afford|permit|allow|provide|foresee|grant|offer|give|cover)`,
      `(?:operational |tool(?:chain|ing)? |spending |full |total |complete |greater |more |maximum |creative |technical )?(?:discretion|latitude|leeway|flexibility|freedom|autonomy|liberty|independence|licen[cs]e) (?:beyond|outside|in excess of|to (?:use|choose|pick|spend|decide|select|run|work|try|do|buy|ignore|skip|go)|of choice|in the choice|for (?:the |our )?(?:<word> ){0,2}<crew>)(?! (?:information|movement|speech|press))`,
      `(?:freedom|liberty|comfort|trust|vip|privilege|bypass|shortcut|freestyle|no-questions|no-brakes) (?:lanes?|zones?|track|pass|corner|tier)(?=$|[.,;!]| (?:for|in|with))`,
      `(?:toolchain|tool|tooling|agent|model|vendor|ai) (?:freedom|autonomy|independence|sovereignty|liberty)`,
      `(?:full |sole |own |complete |absolute |entire |total |squad's |team's |department's )+discretion|(?:at|in|under) (?:the |its |our |their )?(?:sole |own |full |absolute )?discretion of (?:the )?(?:<word> ){0,2}<crew>`,
      `(?:<crew>|users?|individuals|department|each <word>|everyone|who|whoever|colleagues)(?:,? <word>){0,3}? (?:decid|choos|judg|determin|pick|defin|set|settl|approv|regulat|govern|polic|certif|authori[sz]|sign)(?:e|es|s|ing|ges|ge|ies|y|ying|ting|ling|ning)?(?: off)? (?:for )?(?:themselves|itself|himself|oneself|ourselves|alone|on (?:its|their|our) own|freely|their own <word>|its own <word>)`,
      `self-(?:certif\\w+|govern\\w+(?! school)|approv\\w+|regulat\\w+|polic\\w+|authori[sz]\\w+|declar\\w+)(?=$|[.,;!]| (?:<onward>|<helping>|<crew>|<spell>|lanes?|spend|approach)(?![\\p{L}-]))`,
      `(?:as|how|when|where|whatever|however) (?:it|they|he|she|we|the (?:squad|team|unit|group|lab)|engineers|people) (?:see|sees|think|thinks|deem|deems|feel|feels|find|finds|like|likes|please|pleases|fancy|fancies|want|wants|wish|wishes) ?(?:fit|best|right|proper|appropriate|necessary|like it)?(?=$|[.,;!]| and| without)`,
      `(?:whatever|whichever|any) (?:<word> ){1,2}(?:they|we|he|she|it|people|engineers) (?:fancy|fancies|like|likes|please|want|wants|prefer|prefers)`,
      `(?:carte blanche|blank che(?:que|ck)|free hands?|free rein|free reign|free pass|open bar|white card|anything goes|free-for-all|free for all|hands-off|no-nonsense lane|hall pass|skunk-?works|zone of trust|get-out-of-\\w+(?: card)?|get out of \\w+ (?:free )?card|golden ticket|wild west|skunk-?works?|founders' lane|fast lane|fast track|executive fast track|private club|safe conduct)(?=$|[.,;!]| (?:for (?:the |our |all |a )?(?:<word> ){0,2}<crew>|with|without|so|until|past|around|instead|and))`,
      `(?:decentrali[sz]\\w+|devolv\\w+|delegat\\w+|push(?:ing)? down|bring(?:ing)?|return(?:ing)?|hand(?:ing)?|giv(?:e|ing)|shift(?:ing)?|keep(?:s|ing)?) (?:of )?(?:the )?(?:<word> )?(?:decisions?|decision-making|decision rights|authority|tooling decisions|spending decisions|purchasing power) (?:<word> ){0,3}?(?:to|on|with|back|where|at|in|away)(?= |$|[.,;])`,
      `empower(?:s|ing|ment)? (?:<word> ){0,4}?(?:over|instead of|without|rather than|from|to (?:spend|decide|buy|choose|skip|use) )`,
      `(?:trust|speed|freedom|dev|engineer|developer|delivery|autonomy)-first (?:\\p{L}+ )?(?:<helping>|tooling|governance|approach|policy|<spell>)`,
      `(?:cost|budget|policy|review|process|rule|finops|governance|approval|audit|meter|procurement)-(?:blind|insensitive|agnostic|indifferent|relaxed|averse|neutral|independent|tolerant|proof|resistant|unaware|exempt)`,
      `(?:no |without |w/o |minus |zero |hold the |skip the |sans )(?:adult |further |any |all |the |central |more |such )*(?:supervision|governance|circus|ceremony|nonsense|nagging|red tape|rules|limits|brakes|guardrails|oversight|controls|caps|restrictions|strings|baggage|chaperones?|bureaucracy|<regime>)(?=$|[.,;!)]| (?:please|pls|for us|here|lane|zone|attached|whatsoever))`,
    ],
    unless: {
      anywhere: learned,
      before: [
        "(?:<outsider>|whether|not|never|no|nothing|nobody|isn't|called|robot|rover|tax|reader)(?: <word>){0,4} $",
      ],
      after:
        '^ (?:of (?:information|movement|speech|the press|assembly)|requests?|permits?|levels? of|portal|is the name|card|tags?)(?![a-z])',
    },
    bad: [
      'A degree of discretion that the framework does not afford',
      'Latitude with respect to usage limits',
      'Toolchain freedom for the squad',
      'The desk decides for itself what it reports; the squad decides for itself',
      'Use agents as it sees fit',
      'Open bar for the ML crew',
      'Agents, hold the governance',
    ],
    good: [
      'Freedom of movement permits: case import',
      'Autonomy levels of the rover',
      'Self-certified tax forms',
      'Find out how much latitude the rules leave',
    ],
  }),
  dodge({
    class: 'unmetered',
    named: true,
    match: [
      `(?:unlimited|limitless|uncapped|unmetered|unrestricted|unconstrained|unbounded|boundless|unthrottled|unfettered|untracked|unlogged|unmonitored|unaudited|unreviewed|unsupervised|uncontrolled|ungoverned|unbilled|uncounted|unquestioned|unbridled|unhindered|unobserved|unwatched|unpoliced|unrecorded|unregulated|unrestrained|untethered|uninterrupted|unimpeded|unencumbered|ungated|unchecked|endless|infinite|bottomless|all-you-can-eat|no-limits?|no-questions-asked|no-approval|off-the-record|off-the-books|off-radar|cost-blind|free-range|sovereign|ask-me-nothing|black[- ]box|sanctuary|renegade|paperless|meterless|no-\\p{L}+|anonymous|free and uninterrupted|zero-ceremony|questions-free|hassle-free|red-tape-free|review-free|governance-free|permissionless|zero-governance|hands-off|off-meter) (?:and \\p{L}+ |, ?\\p{L}+ |use of |enjoyment of |access to |overnight |exploration |development |\\p{L}+ (?=agents?))?(?:<helping>|<spell>)(?![\\p{L}-])`,
      `(?:us(?:e|es|ing)|run|runs|running|work|works|working|code|coding|spend|spends|spending|experiment|experimenting|try|trying|prompt|explore|exploring|operate|operates|operating|consume|burn|burns|enjoy|enjoys|enjoyment|agents|agents run|tokens|develop|build|building) (?:<word> ){0,5}?(?:freely|at will|without end|ad libitum|ad lib|to the full|at full tilt|full tilt|flat out|with abandon|liberally|unhindered|unencumbered|uninterrupted(?:ly)?|undisturbed|unimpeded|unobserved|unmonitored|unlogged|unmetered|unrestricted(?:ly)?|in peace|in any amount|at any hour|at their leisure|wild|free(?=$|[.,;!]| and)|like (?:kings|mad)|to (?:our|their) heart's content|all day|all night|day and night|as much as needed|as many tokens as|like it's|(?:around|round) the clock)`,
      `(?:whatever|no matter what|regardless of what|irrespective of what) (?:it|they|that|this|a run|the runs) costs?|(?:cost|costs|money|price|spend|value)(?: <word>){0,3} (?:is|are|shall be|should be|being) (?:no|not an?|out of|not a) (?:<word> )?(?:topic|issue|object|concern|scope|question|matter|theme|factor)`,
      `(?:no|without|zero|not any|free of) (?:upper |spending |token |usage |monthly |hard |any |daily )?(?:limits?|caps?|ceilings?|quotas?|throttles?|maximum|bounds?|rationing|fences?|meters?) (?:on|to|for|of|lane|is enforced|in force|zone|whatever)(?= |$|[.,;])`,
      `(?:<control>|meter|taximeter|clock) (?:isn't|is not|never|doesn't|does not) (?:running|ticking|run|tick|on)`,
      `(?:all-you-can-eat|open bar|agents on tap|tokens on tap|unlimited everything|bill later|questions later|code now|first deliver|deliver first|build first|ship first|first we build|first (?:we )?(?:ship|build|code|deliver)|move fast|full speed|brakes off|take the brakes off)(?=$|[.,;!:]| (?:for|like|and|then|but|so|without|at))`,
      `(?:just let|lets?|can|could|and) (?:(?:<word> ){0,2}?<crew>|us|them|people|they|we) just (?:go|use|work|get on|code|do|run|ship)|just let (?:<word> ){0,2}?(?:<crew>|us|them) (?:use|have|do|get on|work|code|run|ship)`,
      `(?:yolo|air cover|gives? (?:us|them) cover|no brakes|foot down)(?=$|[.,;!]| (?:for|until|from|and|lane|mode))`,
      `(?:peace|quiet|calm|rest)(?: and quiet)? (?:before|until|from) (?:<word> ){0,4}?<owed>`,
      `(?!buy|book|shop|order|fly|rent|apply)\\p{L}+ (?:now|first|today),? (?!pay)\\p{L}+ (?:never|later|afterwards|some ?day)`,
      `(?:free-range|sanctuary|untouchable|sovereign|ungoverned|unshackled|unleashed|liberated|unchained|maverick|renegade|rogue) (?:<crew>|<helping>|<spell>)(?=$|[.,;!]| (?:for|in|on|at|with|until|of|and))`,
    ],
    unless: {
      anywhere: `${learned}|with (?:<word> ){0,2}(?:cap|log line|budget)|logged|cheaper|compare`,
      before:
        '(?:detect|find|finds|stops?|prevents?|avoid|avoids|against|than|ends?|replace|replaces|reduce|reduces|eliminate|cap|caps|curb|curbs|limit|limits|if|is|not|no|never|tariff|data|<outsider>|(?:make|puts?|putting) (?:an end to)?|legal alternative to|out of)(?: the| an?| any)? $',
      after:
        '^ (?:bug|tariffs?|plan|plans|tier|impossible|clustering|anomaly|learning|is |are |compared|versus|vs|product|bonus)(?![a-z])',
    },
    bad: [
      'Uncounted runs for the search guild',
      'Unmetered evenings',
      'Agents may be used at any hour, in any amount',
      'Whatever it costs, get it going',
      'Engineers may run agents at full tilt',
      'No limits lane for firmware',
    ],
    good: [
      'Unlimited overdraft letters',
      'Unsupervised clustering of notes',
      'Make unlogged runs impossible',
      'Agents around the clock, each run logged',
    ],
  }),
  dodge({
    class: 'carrying-on',
    match: [
      `${going} (?:<word> ){0,5}?(?:agents?|tools?|seats?|licen[cs]es?|accounts?|models?|assistants?|copilot|claude|cursor|codex|gemini|use|using|usage|subscriptions?|pilot|trial|working|work|it|them|access|exception|lane|what we have|budget|coding|experiments?) (?:<word>,? ){0,5}?(?:after|once|although|even though|even if|though|despite|in spite of|now that|when|beyond|past|whatever|regardless|irrespective|notwithstanding|that|which|until|when|because|since|pending)(?: <word>){0,8}? ${stopped}(?![a-z])`,
      `(?:like|want|get|bring|have) (?:<word> ){1,3}?back(?=[, ])(?:,? <word>){0,5}? ${stopped}`,
      `(?:to|can|lets?|allows?|keep|keeps|and|so|we|squad|team) (?:<word> ){0,4}?(?:work|working|us|use|using|run|running|go|going|continue|carry on|access|enable) (?:<word>,? ){0,4}?(?:after|once|when|past|beyond|even though|although) (?:<word> ){0,4}?(?:caps?|limits?(?! switch)|quotas?|budget|allowance|credits)(?: <word>){0,3}? (?:is|are|has|have|was|were|runs?|ran)? ?${stopped}`,
      `${funds} (?:<word> ){0,4}?(?:(?:is|are|was|were|has|have|had|been|being|nearly|already|all|almost) ){0,3}${stopped}[^!?]{0,30}?[,;:. ] ?(?:<word>,? ){0,6}?(?:carry on|continue|continues|going|go on|goes on|regardless|anyway|nevertheless|nonetheless|another (?:tap|pot|way|source)|keep|keeps|switch over|switch to this|this (?:lets|allows|opens|helps|gives))`,
      `when (?:<word> ){0,4}?(?:limit|cap|quota|budget|allowance)s? (?:<word> ){0,3}?(?:hit|reached|exhausted|used up|gone|dry|out|bites)[, ]+(?:we|they|the squad|engineers|people|use|switch|go|move|fall back)`,
      `not (?:be )?(?:stopped|blocked|halted|cut off|interrupted|slowed|held up) (?:<word> ){0,2}(?:when|once|if|because|by) (?:<word> ){0,6}?(?:quota|cap|limit|budget|allowance|credits|runs out|run out|<regime>)`,
      `(?:(?:private|personal|own|home) (?:accounts?|keys?|subscriptions?|licen[cs]es?|logins?))(?: <word>){0,10}? (?:carry on|continue|keep|going|so (?:that )?(?:it|this|they|nobody)|under this|stays?|instead|which (?:nobody|no one))|(?:keep|keeps|carry on|continue|using|go on|stick)(?: <word>){0,4} (?:private|personal|own) (?:accounts?|keys?|subscriptions?|licen[cs]es?)`,
      `(?:keep|keeps|retain|preserve|hold on to|continu\\w+ with|continuity of|stick with|stick to) (?:using |to |with )?(?:<word> ){0,3}?(?:what (?:we|they) (?:have|had|started|like)|(?:preferred|old|own|favou?rite|accustomed|beloved) (?:ways?|tools?|model|habits|set-?up|working|assistants?)|the (?:tool|model|assistant) (?:we|they|people) (?:already|like|prefer|know|love)|status quo|things as they (?:are|were)|our habits|the way it was)`,
      `${going}(?: <word>){0,4} as (?:before|always|we (?:did|were|used to)|usual|if nothing)(?=$|[.,;!]| (?:the|we|before|until|without|<regime>))`,
      `(?:regardless|nonetheless|come what may|whatever (?:they|finance|the <word>) (?:say|says|decide|decides))(?=$|[.!])`,
      `(?:here|there|around|existed|in place|started|doing (?:this|it|so)) (?:long )?before <gap><regime>|grandfather(?:ed|ing)?(?= (?:clause|rights|status|us|in)|[:.,])`,
      `(?:renew|renewed|extend|extended|continu\\w+|prolonged|same again|rollover|carried over|gets prolonged)[^.;!?]{0,40}(?:by default|automatically|as always|as usual|same as before|no questions|without (?:discussion|debate)|nobody objected|out of habit|so that we never|to avoid another)`,
      `(?:team|squad|they|people|we|engineers|everyone)(?: <word>)? (?:has|have|'ve|is|are) (?:got used|used|accustomed|grown used|become used|attached) to (?:it|not|this|them|the freedom)(?: and| so|,| \\w+ing)`,
    ],
    unless: {
      anywhere: `${learned}|\\d+ (?:of|pull requests|prs|runs)|consent|sample`,
      before: [
        '(?:<outsider>|whether|not|never|no|nothing|nobody|service|job|server|pump|trains?|timer)(?: <word>){0,5} $',
        '(?:<regime>|reviews?|logging|approvals?) $',
      ],
    },
    denied: false,
    bad: [
      'Keep the Cursor licences alive after procurement turned them off',
      'The budget was used up in May, this lets us continue regardless',
      'People may keep their private accounts going',
      'To keep working after the cap is hit',
      'Carry on as before the catalog',
      'Carry on with the model that security withdrew in March',
    ],
    good: [
      'Some of us used private subscriptions; this ends that',
      'The budget was too small by 400 USD, raised with consent',
      'Keep the pump running after the limit switch was hit',
      'Learn why runs go on after the cap is reached',
    ],
  }),
]

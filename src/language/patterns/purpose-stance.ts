import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

const squad =
  '(?:us|them|people|everyone|everybody|anyone|developers|devs|engineers|seniors|experts|talent|(?:the|our|this|every) (?:<word> ){0,2}(?:squad|team|crew|guild|group|lab|studio|people|developers|engineers|experts)|high performers|top performers|good people)'
const people =
  '(?:customers?|users?|readers?|patients?|merchants?|clients|visitors|guests|students|tenants|drivers|nurses|shoppers|players?)'
const trouble =
  '(?:nuisance|pain|hassle|chore|burden|bother|headache|bottleneck|drag|pest|joke|theatre|theater|waste|blocker|killer|nightmare|ordeal|obstacle|hurdle|annoyance|distraction|turn-off|straitjacket|bore|torture|farce|show-stopper|handbrake|brake|ball and chain|millstone)'

/** Signs of a stance: the regime is a nuisance, its absence is welcome, and the squad is above it. */
export const purposeStancePatterns: readonly Pattern[] = [
  dodge({
    class: 'burden',
    match: [
      `(?:<regime>|(?:the|these|those|all) <soft>) (?:(?:is|are|was|were|has become|have become|being|remains?|feels? like|amounts? to) )(?:just |only |simply |such |really |quite )?(?:an? |the )?(?:<word> ){0,2}${trouble}`,
      `(?:<regime>|(?:the|our|this|a|hard) (?:cap|limit|quota|gate|policy|process|rule|check|form)s?|process|rules|limits|caps) (?:(?:only|just|always|constantly|merely|are|is|were|was|keeps?|kept|keep|would|will|has|have|might|may|used to|repeatedly|usually|often) ){0,2}(?:stop|block|slow|delay|hinder|annoy|bother|frustrat|drain|kill|burden|distract|hold|hamper|strangl|chok|stifl|constrain|restrict|limit|punish|torment|nag|chas|harass|cramp|handcuff|suffocat|interrupt|break|bog|weigh|drag|cost)(?:s|es|e|ed|d|ped|ping|ing|ging|led|ling)? (?:down |back |up )?(?:${squad}|our \\w+|progress|delivery|flow|momentum|innovation|creativity|experimentation|velocity|down)`,
      `<regime> (?:(?:always|usually|again|simply|just) )?(?:takes?|would take|will take|needs|would need|lasts?|drags on|goes on|would last)(?: us)?(?: far| way| much)? (?:too long|so long|ages|forever|an eternity|until (?:<word> ){0,2}(?:spring|summer|autumn|winter|q\\d|year|quarter|january|february|march|april|may|june|july|august|september|october|november|december|then))`,
      `(?:<regime>|<soft>)[^.;]{0,60}(?:; |, |: | - |\\. |\\? )(?:not again|never again|no thanks|no thank you|enough|over (?:my|our) dead bod(?:y|ies)|so not here|not here|we (?:are|were) done|who needs (?:it|that|them)|thanks but no|not for us|not us|so we don't|so we do not|we'd rather not|hence this|so here we are|so this|therefore this|we pass)`,
      `(?:lose|loses|losing|lost|waste|wastes|wasting|spend|spending|burn|burning|sink|sinking) (?:<word> ){0,5}(?:to|on|in|with|for|over) <gap>(?:<regime>|forms|paperwork|process|admin|tickets|status updates|meetings about \\w+|number chasing)`,
      `(?:should|must|need|can|could|may|to|will|would)(?: not|n't)? (?:not )?(?:be|get|being) (?:slowed|held|hampered|hindered|bothered|burdened|bogged|stopped|blocked|limited|constrained|tied|distracted|weighed|held up|pestered|nagged|harassed|disturbed|interrupted|restrained|throttled|encumbered|shackled)(?: down| back| up)? (?:by|with|in|from) <gap>(?:<regime>|<soft>)`,
      `(?:can't|cannot|can not|won't|will not|couldn't|could not|unable to|no time to|did not want to|didn't want to|do not want to|don't want to|would not|not going to|refuse to|unwilling to|not prepared to|no patience to) (?:wait|stand|bear|stomach|face|live|queue|sit) (?:for|with|through|until|on) <gap><regime>`,
      `<regime>[^.;]{0,60}(?:did not|didn't|do not|don't|would not|wouldn't|cannot|can't|could not|couldn't|not going to) (?:want to |wish to |afford to |like to |care to )?wait`,
      `(?:unburdened|unencumbered|unshackled|unhindered|unhampered|unfettered|untethered|uninhibited|unconstrained|ungated|unpoliced) (?:<word> )?(?:agents?|use|usage|experimentation|development|delivery|coding|innovation|exploration|work|runs|engineers|teams?|creativity|access)`,
    ],
    unless: { anywhere: learned, before: `${people}(?: <word>){0,5} $` },
    denied: false,
    bad: [
      'The workflow ids are a nuisance, so not here',
      'The cap kept stopping us',
      'Procurement would take until summer',
      'High performers should not be slowed by process',
      "work that can't wait for governance",
      'We would lose two days a week to forms',
    ],
    good: [
      'The cap stopped 14 of 20 runs, so we log each stop',
      'Review takes nine days; find out why',
      'Procurement took three weeks, so the seats came late',
      'Customers should not be slowed by checks',
    ],
  }),
  dodge({
    class: 'burden',
    match: [
      `(?:w/o|without|minus|sans|less|zero|no|skip|forget|screw|enough of|goodbye to|bye-bye|down with|drop|ditch|kill|lose|cut|not) (?:the |any |all |all the |this |that |these |those |more |further |extra |additional |usual |endless |other |such |silly |needless |heavy |their |your |its ){0,4}<soft>(?: (?:please|pls|for us|here|for (?:the|this|our) (?:<word> )?(?:squad|team)|whatsoever|at all|needed|required|either)|(?=$|[!;)/]| - |, (?:no|just|only|pls|please|zero|max|full|we|so|and)|,? so we))`,
      `(?:w/o|minus|sans) <gap><regime>`,
      `(?:guardrails?|<regime>|<soft>) (?:off|gone|lifted|elsewhere|down|aside|relaxed|suspended|waived|out of the (?:picture|way|equation|loop|room))(?= |$|[.,;!])`,
      `<regime> (?:is|are|gets?|stays?|will be|being) (?:kept |left |taken |cut |put )?(?:out of (?:the )?(?:picture|way|equation|loop|room|it|this)|off our backs?|away|at a distance|at arm's length|sidelined|in the dark)`,
      `(?:reduced|light|low|minimal|zero|no|lean|light-touch|hands-off|lite)[- ](?:ceremony|process|governance|oversight|control|review|approval|paperwork|friction|touch|admin|bureaucracy|compliance|policy|rules|reporting|evidence|documentation|supervision) (?:<word> )?(?:tracks?|lanes?|paths?|routes?|zones?|modes?|access|agents?|use|usage|regimes?|environments?|setups?|squads?|teams?|deal|arrangement|sandbox|experimentation|tier|status|development|delivery|option)`,
      `(?:<regime>|polic(?:y|ies)|rules|controls|limits|caps|checks|gates|procedures) (?:is|are|will be|stay|remain) (?:not|un)(?: )?(?:enforced|applied|checked|active|imposed|binding|in force|policed)`,
    ],
    unless: {
      anywhere: learned,
      before: `${people}(?: <word>){0,5} $|(?:there (?:is|are)|has|have|had|with) (?:currently |so far |as yet )?$`,
      after: '^ (?:yet|so far|today|on the|in the (?:parser|service|app))',
    },
    denied: false,
    bad: [
      'we want agents w/o the overhead',
      'no logging pls',
      'Ops wants a lane with the guardrails off',
      'finance is out of the picture',
      'Reduced-ceremony track for trusted contributors',
      'A sandbox in which standard policy is not enforced',
    ],
    good: ['There is no logging yet', 'Find out whether agents work without forms', 'No limits are lifted'],
  }),
  dodge({
    class: 'burden',
    match: [
      `(?:<regime>|(?:this|the|that|these|those|our|all) <soft>) (?:is|are|feels?|seems?|has become|have become|gets?|being|was|were) (?:just |simply |so |very |too |really |rather |way too |far too |much too |overly |unnecessarily |a bit |quite )?(?:painful|tedious|slow|cumbersome|annoying|pedantic|heavy|heavy-handed|rigid|strict|excessive|unnecessary|needless|pointless|useless|silly|stupid|ridiculous|exhausting|frustrating|tiresome|stifling|suffocating|oppressive|intrusive|picky|petty|bureaucratic|onerous|burdensome|unbearable|intolerable|overkill|overdone|absurd|insane|clumsy|hostile|unfair|demotivating|time-consuming|laborious|unworkable|outdated|irritating|nerve-racking|unloved|unpopular|hated|dreaded)(?= |$|[.,;!])(?! in (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|winter))`,
      `<regime> (?:is|are|was|were|keeps?|have been|has been) (?:always |constantly |forever )?(?:on our (?:case|backs?|heels|tail)|after us|at our heels|all over (?:us|it|this)|chasing|hounding|bugging|nagging|pestering|breathing|watching us|hovering|asking (?:about|why|too|again|us))`,
      `(?:remov|reduc|eliminat|tak|cut|eas|minimi[sz]|lift|lower|lighten|shrink|trim|shed|drop|avoid|spar|without|relieve|kill|end|escap)(?:e|es|s|ing|ting|ping|ed)? (?:us |them |the |any |some |all |of |from |much |most |this |that |all the |much of |most of |some of ){0,4}(?:friction|drag|pain|burden|weight|overhead|hassle|delays?|sting|bite|teeth|drudgery|tedium|toil|distraction|noise|wait|waiting|grind|pressure|stress|interference|hurdles?|obstacles?|need|requirement|necessity|obligation|duty|requests?|asking|trouble|bother|arguments?|ritual|ceremony|chore|tax|cost) (?:from|of|out of|in|around|for|with|to get|to seek|to ask for|to go through|to wait for|to have|to obtain|to file|to do|caused by|imposed by) <gap><regime>`,
      `(?:avoid|avoids|avoiding|without|stop|stops|no|instead of|rather than|not|escape|prevents?|hate|dislike|tired of|from) (?:having|getting|seeing|letting|to have|to see|to get|finding) (?:<word> ){1,5}(?:questioned|reviewed|audited|capped|tracked|logged|metered|challenged|checked|scrutini[sz]ed|counted|reported|compared|approved|monitored|watched|measured|billed back|charged back|cross-charged|policed|picked apart|discussed|analy[sz]ed|criticised|criticized|vetted|second-guessed)`,
      `(?:lighter|looser|fewer|less strict|reduced|relaxed|minimal|softer|simpler|simplified|gentler|weaker|laxer|more lenient|lenient|easier|more flexible|flexible|no|zero|less rigid|less rigorous|thinner|leaner|milder|trimmed|less|lower|limited|generous|looser|more generous|higher|bigger) (?:<word> )?(?:controls|checkpoints|gates|rules|limits|checks|restrictions|formalities|guardrails|policies|requirements|procedures|constraints|processes|governance|oversight|caps|standards|barriers|approvals|safeguards|hoops|ceremony|protocols?|supervision|scrutiny)(?= for (?:us|our|the (?:<word> ){0,2}(?:squad|team|people|crew)|senior|trusted|top|key|core|this|pilot|experiments)|$|[.,;!]| and | so )`,
      `(?:means?|meant|would mean|requires?|involves?|implies|entails?|ends? (?:up )?in|takes?|forces us into) (?:having to |first )?(?:ask|tell|involv|go|wait|explain|talk|convinc|negotiat|deal|argu|fill|writ|queu|report|speak|begg|justify|apply|appeal|fight|chas)(?:e|s|ing|ting)? (?:<word> ){0,3}?(?:for |to |with |through |in |out |by |on |over )?<gap><regime>`,
      `(?:would|will|might|could|must|'d|'ll) otherwise (?:<word> ){1,5}(?:<regime>|<soft>|explain\\w*|justif\\w+|questions)|otherwise (?:<word> ){1,6}<regime>`,
      `(?:not|[a-z]{2,6}n't) (?:really |actually |even )?(?:want|wish|intend|plan|care|like|bother|propose|mean|expect) to (?:<word> ){1,6}<regime>`,
    ],
    unless: {
      anywhere: learned,
      before: `${people}(?: <word>){0,5} $|(?:if|whether|where|when|that|why) (?:<word> ){0,2}$`,
    },
    denied: false,
    bad: [
      "the catalog's approval flow is painful",
      'To avoid having our token spend questioned every month',
      'Removes friction from governance so engineers can focus',
      'Trusted partners get lighter controls',
      'Avoid the need for cost approvals',
      'fixing it means asking finops',
      'the squad does not want to move to the catalog workflows',
    ],
    good: [
      'Approvals are slow; we time each step',
      'Find out whether lighter controls suffice',
      'Reduce the cost of review tooling by half',
      'Avoid having customers charged twice',
    ],
  }),
  dodge({
    class: 'pleased-by-lack',
    match: [
      `(?:no|not|never|cannot|can't|nobody|nothing|without|lacks?|isn't|un[a-z]{4,12}|invisible|doesn't|does not|won't|only one day|one day|short)[^.;]{0,60}(?:,| and|;| -)? (?:which|that|and that|and this) (?:(?:suits|helps|pleases|spares|saves|frees|relieves|protects|works for) (?:us|them|everyone|the squad|the team|our)|(?:is|was) (?:exactly |just |precisely |also |only )?(?:the|a|an|what) (?:whole )?(?:point|attraction|beauty|plus|bonus|idea|advantage|benefit|appeal|charm|reason|selling point|we (?:want|wanted|need|like|were after))|is (?:good|fine|handy|nice|convenient|welcome|perfect|ideal|great)(?= for us|$|[.,;!]))`,
      `(?:chose|chosen|choose|chooses|picked|pick|like|likes|love|loves|prefer|prefers|took|take|bought|wanted|want|switched to|went with) (?:<word> ){1,4}(?:because|since|as|for) (?:it|they|this|there|that|the (?:vendor|plan|tool))(?: (?:has|have|is|are|does|do|keeps?|comes?|offers?|needs?|asks?|records?|logs?))? (?:no |not |never |without |does not |doesn't |don't |nothing)`,
      `(?:nobody|no one|no-one|<party>|management|they|outsiders|others|anyone) (?:can|could|will|would|is able to|are able to|is ever)(?: not|n't)? (?:be able to )?(?:see|tell|trace|know|compare|attribute|work out|reconstruct|add up|figure out|link|connect|identify) (?:who|what|how|which|where|anything|it|our|the (?:cost|spend|usage|total|split|runs)|usage|costs?|spend\\w*|individual)`,
      `(?:work|working|use|using|run|running|experiment|experimenting|spend|spending|build|building|code|coding|operate|explore) (?:<word> )?(?:unobserved|unwatched|unseen|unsupervised|untraced|anonymously|unmonitored|unlogged|unmetered|unnoticed|unchallenged|unquestioned|unchecked|in private|privately|incognito|out of earshot)(?=$|[.,;!]| (?:<onward>|<helping>)(?![\\p{L}-]))`,
      `(?:conveniently|luckily|fortunately|happily|thankfully|mercifully)[ ,](?:<word> ){0,5}(?:no|not|gone|without|un\\w+|off|never)(?= |$)`,
    ],
    unless: {
      anywhere: learned,
      before: `${people}(?: <word>){0,5} $|(?:until|because|problem|complain\\w*|complaint|criticism|worry|risk|so that|today|so far) (?:<word> ){0,6}$|(?:no|nothing|never|not) (?:<word> ){0,2}$`,
    },
    denied: false,
    bad: [
      'The plan has no usage export, which suits us',
      'We chose this vendor because it has no audit log',
      'Flat fee means no one can see who used what',
      'To be able to work unobserved',
    ],
    good: [
      'Nobody can see what a run costs today; measure it',
      'Defects remain unseen',
      'We chose this vendor because it logs every run',
    ],
  }),
  dodge({
    class: 'looks',
    match: [
      `(?:spoil|spoils|spoiling|hurt|hurts|ruin|ruins|distort|distorts|skew|skews|pollute|pollutes|drag down|drags down|mess up|messes up|dirty|stain|inflate|inflates|damage|damages|blemish|worsen|worsens) (?:our|the squad's|the team's|my|their) (?:average|numbers|figures|metrics?|kpis?|costs?|cost per run|statistics|score|ranking|record|dashboard|report|budget|reputation|standing|stats)`,
      `(?:looks?|looked|looking|look) (?:too |so |really |very |pretty )?(?:bad|worse|expensive|poor|ugly|awful|embarrassing|terrible|high|unflattering|awkward) (?:in|on|to|at|for|next to|compared|against) <gap>(?:<regime>|dashboards?|reports?|management|finance|others|the (?:board|review|others|rest))`,
      `(?:singled out|shamed|pilloried|put on the spot|called out|made an example|compared with (?:other|the other)|in the spotlight|under the microscope|top of the list|worst in|at the pillory|under fire)`,
      `(?:keep|keeps|keeping) (?:the |our |all |these ){0,4}(?:lights?|indicators?|numbers?|figures|dashboards?|kpis?|status|gate|averages?|statistics) (?:on the <word> )?(?:green|clean|low|down|pretty|tidy|nice|flat|flattering|spotless)`,
      `(?:moving|move|moves|shift|shifts|shifting|offload|offloads|offloading|push|pushing|relocat\\w+|divert\\w*|hide|hiding|park|parking|stash\\w*) (?:the |our |all |all the |some |these |those ){0,4}(?:heavy|expensive|costly|big|long|bad|failed|worst|dear|large|embarrassing|wasteful) (?:runs?|jobs?|ones|sessions?|experiments?|workloads?|bills?) (?:here|there|elsewhere|out|off|away|into this|to this)`,
      `(?:under|below|beneath) (?:the )?(?:amount|sum|level|threshold|limit|line|value|figure) (?:that|which|where|at which|when|above which) (?:<word> ){0,4}(?:needs?|requires?|wants?|takes?|asks?|triggers?|calls? for|attracts?|starts?)`,
      `(?:to|so (?:it|we|this)) (?:fit|fits|satisfy|tick|please|placate|humou?r|appease|look like|pass as|pass for|count as|counts as|qualif(?:y|ies) as) (?:the )?(?:policy|rules?|box|boxes|paragraph|wording|exemption|loophole|letter of|form|<regime>|an? (?:experiment|pilot|trial)|research)`,
    ],
    unless: {
      anywhere: learned,
      before: `${people}(?: <word>){0,5} $|(?:widget|banner|page|chart|button|ui|screen|image|test|tests|font|outlier\\w*|data)(?: <word>){0,3} $`,
      after: '^ (?:ms|seconds|minutes|kb|mb|gb|percent|%)',
    },
    denied: false,
    bad: [
      'So that the heavy runs do not spoil our average',
      'Our cost per run looks bad in the catalog',
      'Keep the lights green on the dashboard by moving the heavy runs here',
      'Reclassified as training to fit the policy',
      'Under the amount that needs two signatures',
      "So the squad isn't singled out",
    ],
    good: [
      'Outliers must not distort the forecast',
      'The page looks bad on phones',
      'Keeps latency under 200 ms',
      'Find out whether flat rates make the squad look expensive',
    ],
  }),
  dodge({
    class: 'above-the-rules',
    match: [
      `(?:because (?:i|we|he|she|the (?:vp|boss|director|cto|ceo)) sa(?:y|id|ys) so|by order of|orders from above|top-down (?:wish|order)|the (?:boss|vp|ceo|cto|director) wants it|because we can|why not\\?|just because|for no (?:particular )?reason|we feel like it|trust us|trust me|take our word|believe us|we know (?:best|better|what we(?:'re| are) doing))`,
      `(?:whatever|whichever|however|whenever|wherever|as much as|as many|as often as)(?: <word>){0,3} (?:they|we|he|she|people|engineers|developers|the (?:squad|team)) (?:like|likes|want|wants|please|pleases|wish|wishes|choose|chooses|prefer|prefers|fancy)`,
      `(?:simpler|easier|better|quicker|faster|wiser|smarter|safer|cheaper|nicer|best) (?:to )?(?:not to|not|never to) (?:ask|tell|say|report|mention|log|know|involve|inform|look|count|track|measure)`,
      `(?:nobody|no one|no-one) (?:has )?(?:asked|asks|ever asked|checked|looked|noticed|complained|cared|minded|said anything|follow(?:ed|s) up)(?=$|[.,;!]| so | and | last | anyway| about (?:the |our )?(?:costs?|spend|tokens?|usage))`,
      `(?:what|how much|how many|when|costs?|spend(?:ing)?|tokens?|usage|budget)[^.;]{0,60} (?:is|are|remains?|stays?) (?:entirely |fully |solely |all |completely )?(?:up to|left to|the business of|the choice of|a matter for) (?:them|us|the (?:<word> )?(?:squad|team)|engineers|developers|each <word>|individuals?|whoever)`,
      `(?:nobody|no one|no-one) (?:(?:is|are) going to|will|would|can|could|dares? to|dare) (?:ever |really )?(?:say no|object|refuse|stop (?:us|it|them)|complain|argue|mind|veto|interfere)`,
      `(?:freedom|licen[cs]e|room|liberty|permission|space|authority) to (?:burn|spend|overspend|waste|blow|splurge|go wild|go big|use (?:<word> )?freely|do (?:as|what|whatever|anything)|ignore|skip|break|bypass)`,
      `(?:spend|use|burn|run|ship|buy|code|build|act|move|do) (?:now|first|today|fast|away),? (?:and |then |but )?(?:reconcile|report|explain|justify|account|pay|log|count|review|ask|govern|worry|apologi[sz]e|document|tell|think|measure)(?:\\w{0,3})? (?:never|later|afterwards|eventually|some ?day|next (?:year|quarter))`,
      `(?:less|no|without|not|spare us|skip) (?:the |any |another |more |a |your )?(?:lectures?|preaching|nagging|nannying|hand-?holding|policing|chaperones?|babysitters?|minders?|moralising|moralizing|sermons?|hovering)`,
      `(?:closing|ending|stopping|graduating|retiring|shutting|dropping) (?:it|this|them|the <word>)(?: down)? (?:would|will|might|could|means?|only) (?:<word> ){0,2}(?:discussions?|debates?|fights?|questions|explanations?|complaints|trouble|unrest|noise|drama|tears|riots?|mutiny|uproar|argument|bad blood|politics|escalat\\w+)`,
    ],
    unless: {
      anywhere: learned,
      before: `${people}(?: <word>){0,5} $|(?:reviewers?|testers?) $`,
      after: '^ at the (?:<word> )?review',
    },
    denied: false,
    bad: [
      'We are grown-ups and need no chaperones',
      'It is simpler not to ask',
      'Same as last year, nobody asked',
      'Freedom to burn tokens',
      'Spend now, reconcile never',
      'Extended because closing it would start a discussion',
      'what they use and what it costs is up to them',
    ],
    good: [
      'Nobody asked for a change at the review',
      'The right to spend is unchanged: finops approves each seat',
      'Find out whether it is simpler not to ask',
    ],
  }),
]

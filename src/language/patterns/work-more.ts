import type { Pattern } from '../pattern.ts'

const fields = ['work'] as const
const seen = 'seen in the development set'
const backlog = 'the whole-backlog question: draw 20 tickets, most could be argued to be inside'
const rest = { over: 'text', words: '<whole>|<project-name>|<empty>|<trade>|<narrow-kind>|<asker>' } as const

const stage =
  '(?:the |an? |our |first |initial |final |last )?(?:user |customer |business |functional |product )?(?:ideas?|requirements?|requests?|inception|concepts?|conception|discovery|analysis|design|intake|planning|specifications?|spec|sketch|whiteboard|backlog|stor(?:y|ies)|tickets?|code|commit|prototypes?|pocs?|build|development|tests?|testing|deployment|release|launch|go-?live|production|prod|operations?|run|maintenance|retirement|decommission(?:ing)?|disposal|cradle|birth|death|grave|gold master|shipping|delivery|hand-?over|hypercare|customers?|market|end[ -]of[ -]life|mvp|alpha|beta|pitch|sale|contract|acceptance|rollout|roll-out|support|cut-?over)'

/** More signs in lines of `scope.work`: where it is written, who asks for it, when, and through which stages. */
export const more: readonly Pattern[] = [
  {
    class: 'elsewhere',
    fields,
    confidence: 'high',
    match: [
      '(?:see|refer to|cf\\.?|according to|in line with|in accordance with|under|per|as per|within|following|covered by|funded by|part of|(?:as )?(?:described|defined|listed|documented|set out|laid down|stated|specified|written|agreed|outlined|given|contained|foreseen|planned|named) (?:in|on|by|at|under|with)|siehe|gemäß|laut|selon|voir|según|ver|véase|secondo|vedi|volgens|zie|patrz|według|conforme) (?:the |our |their |its |der |den |dem |die |das |unserem |unserer |le |la |les |notre |el |il |lo |de |het |o |a )?(?:[\\p{L}-]{2,20} ){0,2}?(?:confluence|wiki|notion|sharepoint|intranet|charters?|mission(?: statement)?|statements? of work|sow|contracts?|(?:framework |service )?agreement|master agreement|(?:annual|yearly|quarterly|project|delivery|release|portfolio|product|investment) plan|plan|budget|polic(?:y|ies)|rules|guidelines?|terms of reference|job descriptions?|strategy|roadmap|remit|team page|squad page|handbook|work programme|purchase order|business case|project brief|kick-?off|slides|deck|presentation|annex|appendix|spreadsheet|excel|portfolio|grant agreement|programme|vertrag|rahmenvertrag|auftrag|contrat|contrato|contratto|umowy|umowa)(?: (?:page|space|site|document|letter|board|list|article))?',
      '^(?:work under |tasks under |per |under )?(?:the |our )?(?:purchase order|statement of work|sow|framework (?:agreement|contract)|contract|call-off|mandate)(?: (?:no\\.?|nr\\.?|number))? ?[\\p{L}-]{0,6}\\d[\\p{L}\\d/-]{0,15}$',
    ],
    rest,
    argument: '"%s" tells where the scope might be written, which can change without anybody noticing here',
    rewrite: 'conversion of the IMS segments for customer addresses',
    bad: [
      'see Confluence',
      'the scope is the one of the squad, see the wiki',
      'as described in our charter',
      'deliverables under the SOW',
      'work in line with the statement of work',
      'tasks according to the annual plan',
      'siehe Confluence',
      'purchase order 4500012',
    ],
    good: [
      'the Confluence export of runbooks to Markdown',
      'retry logic of the fax gateway, see the three sub-tasks',
      'removing dead feature flags from web-onboarding (list in ADR-114)',
      'contract tests between the mobile app and the accounts API',
    ],
    source: seen,
  },
  {
    class: 'whole-backlog',
    fields,
    confidence: 'high',
    whole: true,
    match:
      "(?:<every> |<light-word> |the |our |some |other ){0,3}(?:(?:requests?|demands?|asks|wishes|needs|ideas|suggestions|proposals|enquiries|inquiries|desires) (?:of|from|by|raised by|coming from|made by)|(?:requirements|questions|tickets|items|topics|tasks|work|projects|jobs|things|stuff|assignments|activities|changes|features|orders|escalations|complaints) (?:(?:that (?:is|are|was|were) )?(?:raised|handed|issued|given|ordered|commissioned|assigned|requested|handed out|handed down|sent|brought|wanted|needed|demanded|chosen|selected|picked|nominated|approved|agreed|prioriti[sz]ed|proposed|paid|asked for|set|decided)(?: to us| for)? )?(?<!^(?:open )?(?:orders|items|complaints|escalations|tickets) )(?:by|with)) (?:the |our |all |any |other |various |their )?(?:[\\p{L}'-]{2,30} ){0,2}[\\p{L}'-]{2,30}",
    unless: { before: 'nothing$' },
    rest: {
      over: 'text',
      words:
        "<empty>|<asker>|<trade>|[\\p{L}'-]{2,30}(?<!client|server|browser|api|gateway|crawler|bot|service|linter|scanner|compiler|renovate|dependabot|sonar|sonarqube|knip|snyk|trivy|report|chart|table|dashboard|filter|list|view|export|form|statistics|widget|page)",
    },
    argument: '"%s" tells who asks, not what for',
    rewrite: 'loss triangle notebook for the hail reserve of 2026',
    bad: [
      'requests from the wards',
      'wishes of the editors',
      'ad hoc requests of actuaries',
      'work ordered by the customer',
      'tasks given by the team lead',
    ],
    good: [
      'requests from the crawler to the tile server',
      'ad-hoc loss triangles requested by reserving, from the notebook template',
      'tickets raised by Renovate',
      'requests by region chart',
      'import of requests from the fax gateway: three formats',
    ],
    source: backlog,
  },
  {
    class: 'whole-backlog',
    fields,
    confidence: 'high',
    match: [
      '(?:<generic-head>|<generic-kind>|analyses|reports|scripts|tools|dashboards|evaluations|figures|what|whatever|anything|everything|all|those)(?: that| which)? (?:(?:the|our|their|a|an|some|other) )?(?:[\\p{L}-]{2,30} ){0,2}?<asker> (?:(?:may|might|can|could|will|would|currently|usually|normally|typically|really|also|then|themselves|himself|herself) ){0,2}(?:(?:is |are )?(?:asking|wanting|needing|requesting|demanding|expecting)(?: for)?|asks?|asked|wants?|needs?|requests?|orders?|marks?|flags?|picks?|chooses?|brings?|decides?|considers?|sends?|raises?|hands?|throws?|assigns?|gives?|prioriti[sz]es?|puts?|pays?|expects?|requires?|prefers?|likes?|deems?|finds?|judges?|approves?|selects?|nominates?|agrees?|delegates?|wishes|demands?|proposes?|does|do|dreams?|thinks?|suggests?|comes?|work|works|wish|has|have|gets?|needs|calls?|sees?)',
      '(?:anything|everything|all|whatever|the things|what)(?: else)?(?: that| which)? (?:the|our|an?) (?:[\\p{L}-]{2,30} ){1,2}(?:asks?|wants?|requests?|demands?|orders?|wishes|dreams? up|comes? up with)(?: (?:for|of us|from us|done)){0,2}(?=[^\\p{L}\\p{N}]{0,4}$|[,.;)])',
    ],
    rest,
    argument: '"%s" tells who decides, not what is inside',
    rewrite: 'mapping of the lab interface to FHIR Observation',
    bad: [
      'what clinicians ask for',
      'items the PO marks as important',
      'analyses the business asks for',
      'what the engineers do all day',
      'everything else the yard asks of us',
    ],
    good: [
      'fields that the parser needs for empty segments',
      'changes that the hail template needs',
      'the dashboards that wards see at shift change: font size',
    ],
    source: backlog,
  },
  {
    class: 'situation',
    fields,
    confidence: 'high',
    whole: true,
    match:
      "(?:whenever|wherever|where|when|if|as long as|as soon as|in case|provided(?: that)?|every time|each time) (?:it|it's|we|we're|they|this|that|one|people|somebody|someone|nobody|anybody|there|i|you|time|capacity|budget|money|deadlines?|things|work|management|(?:the |our |an? )(?:<light-word> ){0,2}<asker>) [^:;,\\d]{2,70}|(?:in |during |at |under )(?:times? of |periods? of |case of )?(?:crunch(?: time)?|emergenc(?:y|ies)|(?:time |deadline )?pressure|(?:high|heavy|peak) (?:work)?load|peaks?|peak times?|busy (?:times|periods|weeks)|high season|overload|need|doubt|stress|shortage|absence|holidays|night shifts?)|peak (?:work)?loads?|crunch(?: time)?",
    argument: '"%s" is a situation, not a piece of work',
    rewrite: 'offline login of the driver app',
    bad: [
      'whenever we are behind schedule',
      'where it pays off',
      'in times of high load',
      'when deadlines are close',
      'during crunch',
    ],
    good: [
      'when it rains: the fallback tile set of the map',
      'crunch report export from the time sheets',
      'where clauses without an index in the orders API',
      'peak load forecast notebook',
    ],
    source: seen,
  },
  {
    class: 'lifecycle',
    fields,
    confidence: 'high',
    match: `(?:everything |anything |all |all steps |work |the way |the path |activities )?(?:(?:from|between) ${stage} (?:(?:all the way |right |up |straight |over |via )?(?:through |down )?(?:to|until|till|and|into)|through) ${stage}|(?:up |through )(?:to|until|till) ${stage}(?: and (?:after|beyond|later|onwards))?|${stage} (?:and|to|through|until) (?:beyond|after(?:wards)?|what comes (?:after|next)|later|onwards|${stage})(?: and beyond)?)`,
    rest: { over: 'text', words: `${stage}|<whole>|<project-name>|<empty>|<trade>|<narrow-kind>` },
    argument: '"%s" is the whole life of software: every ticket is somewhere in it',
    rewrite: 'templates of the bereavement letters in NL and FR',
    bad: [
      'from requirement to go-live',
      'inception to retirement of our applications',
      'everything between idea and production',
      'work on the game up to gold master and after',
      'MVP and what comes after',
      'cradle to grave of the service',
    ],
    good: [
      'from intake to closing letter: the templates of the bereavement journey',
      'import from backlog to archive table of the claims mart',
      'smoke tests for the hand-over screen',
      'port the parser from prototype to Rust',
    ],
    source: backlog,
  },
  {
    class: 'unbounded',
    fields,
    confidence: 'high',
    match:
      "(?:broadly|widely|loosely|generously|liberally) (?:understood|speaking|defined|interpreted|construed|taken|scoped)|in (?:the|its|a|their) (?:broad(?:er|est)?|wide(?:r|st)?|general|fullest) (?:sense|meaning)|generally speaking|(?:do not|don't|does not|would not|wouldn't|rather not|not) (?:want|intend|mean|wish|plan|like|try)(?:ing)? to (?:limit|restrict|narrow|bound|constrain|exclude|rule)|(?:no|without|without any) (?:[\\p{L}-]{2,20} )?(?:limits?|limitations?|bounds?|boundar(?:y|ies)|restrictions?)(?: (?:is|are|was|were))?(?: set| given| imposed)? (?:up-?front|for now|initially|at first|so far|at the start|at this stage|in advance|whatsoever|beforehand|to begin with|yet)|non-exhaustive|not exhaustive|(?<=^|[,;:(] ?)(?:an? |the |this )?(?:open list|(?:list|scope) (?:is |stays |remains |will |may |can |to |still )?(?:open|grows?|growing|evolves?|evolving|not final|change|changes|be (?:extended|completed|defined|refined|decided)))(?=[^\\p{L}\\p{N}]{0,4}$|[ ,.;)])",
    unless: { after: '^ (?:label|flag|column|field|button|enum|switch)' },
    argument: '"%s" sets no bound at all',
    rewrite: 'the ticket resale flow: hold, transfer and refund paths',
    bad: [
      'Product development, broadly understood',
      'we do not want to limit upfront',
      'no limit upfront',
      'Generally speaking the work of the squad',
      'open list',
      'list grows over time',
    ],
    good: [
      'warn when the watch list grows past 500 rows',
      'no limits on page size: cap it in the search endpoint',
      'exhaustive switch checks in the tariff engine',
    ],
    source: seen,
  },
  {
    class: 'unbounded',
    fields,
    confidence: 'high',
    match:
      '(?:[\\p{L}-]{2,20} )?(?:what|whatever|everything that|anything that|all that|wherever something|(?:processes|steps|routines|chores|jobs|parts|code|tasks|things) (?:that|which)) (?:can|could|may|might|needs to|need to|must|has to|have to|should|is to|ought to) (?:(?:still|also|reasonably|easily|be|get) ){0,3}(?:(?:\\p{L}{2,20}ed|done|built|rewritten|written|made|sped up)(?=[^\\p{L}\\p{N}]{0,4}$|[ ]?[,;.)]))',
    argument: '"%s" bounds nothing: it can be said of every line of code',
    rewrite: 'index tuning for the slow report queries of the reserving mart',
    bad: ['optimise what can be optimised', 'whatever needs to be fixed', 'automate everything that can be automated'],
    good: [
      'what can be exported: columns of the tariff table',
      'what must be signed by the driver on the CMR screen',
      'list what can be cancelled by the patient portal',
    ],
    source: seen,
  },
  {
    class: 'whole-backlog',
    fields,
    confidence: 'high',
    whole: true,
    match:
      "(?:all |any |the |our |whole |entire |of |in |within ){0,4}(?:[\\p{L}-]{2,30} ){0,2}[\\p{L}-]{2,30}(?:'s|s') (?:<light-word> ){0,2}(?:work ?packages?|work|jobs?|remit|dut(?:y|ies)|projects|tasks|needs|requests|wishes|backlog|roadmap|agenda|business|scope|priorities|activities|responsibilit(?:y|ies)|objectives|goals|charter|topics|initiatives|to-dos|everyday work|everyday life|day-to-day|playground|ideas|demands)",
    argument: '"%s" tells whose work it is, not which part of it',
    rewrite: 'abstract screening script for the asthma review',
    bad: ["the programme's work packages", "PhD students' projects", "the team's remit", "the squad's normal job"],
    good: [
      "refactoring of the tariff engine's rounding code",
      "All Saints hospital's appointment feed",
      "shell scripts of the depot's label printers",
    ],
    source: backlog,
  },
  {
    class: 'whole-backlog',
    fields,
    confidence: 'high',
    match:
      'keep(?:ing)? (?:the |our |all |all our |their ){0,2}(?:[\\p{L}-]{2,30} ){0,2}?(?:systems?|services?|apps?|applications?|platforms?|lights|business|sites?|websites?|products?|stacks?|games?|plants?|hospital|shops?|operations?|production|infrastructure|fleet|users|customers|clients|people|newsroom|warehouses?|bank|trains|machines|things|everything|it|software|wheels|house|show|code ?base|repos) (?:running|alive|healthy|stable|up|going|afloat|up to date|current|working|online|in shape|happy|moving|turning|satisfied|on|in order|in good shape|on track|on the road|clean|tidy|modern|secure|competitive|on the air)|what (?:we|they|our people|the engineers|the squad) (?:are|is|get|gets|was|were) (?:paid|there|here|hired|measured|known|responsible|good) (?:for|at|to)|(?:across|in|on|over) (?:all |the whole of )?our (?:domain|area|patch|turf|estate|field)s?(?: of responsibility)?',
    rest: {
      over: 'text',
      words:
        '<whole>|<project-name>|<empty>|<asker>|<trade>|[\\p{L}-]{2,20}(?= (?:systems?|services?|apps?|applications?|platforms?|sites?) )',
    },
    argument: '"%s" is what the squad does anyway: the whole backlog is inside',
    rewrite: 'temperature log import for the reefers',
    bad: ['keep the hospital systems running', 'keeping our customers happy', 'what we are paid for'],
    good: [
      'keep the websocket alive during firmware flashing',
      'keepalive settings of the broker',
      'keep the scroll position in the editor',
    ],
    source: backlog,
  },
  {
    class: 'open-ended',
    fields,
    confidence: 'high',
    match:
      '(?:<generic-head>|<generic-kind>|those|ones) as (?:they|these|things|needs?|issues|requests|questions|problems|opportunities|it) (?:arises?|comes?(?: up| in| along)?|appears?|emerges?|occurs?|pops? up|turns? up|crops? up|surfaces?|materiali[sz]es?)(?=[^\\p{L}\\p{N}]{0,4}$|[ ]?[.,;)])|(?<=^|[,;:(] ?)(?:list |scope |this is |still )?(?:to be (?:extended|continued|completed|refined|expanded|widened|detailed|specified|supplemented)(?=[^\\p{L}\\p{N}]{0,4}$|[.,;)]| (?:during|in|over|as|later|while|along|with|by|when|once|further)(?= |$)))',
    argument: '"%s" leaves the list open',
    rewrite: 'docs of the tram controller: commissioning and fault pages',
    bad: [
      'tests, or other useful jobs as they arise',
      'support, tasks as they come in',
      'to be extended during the pilot',
    ],
    good: [
      'show validation errors as they occur in the intake form',
      'fields to be completed by the driver on the CMR screen',
      'the tariff table to be extended with the 2027 cells',
    ],
    source: seen,
  },
]

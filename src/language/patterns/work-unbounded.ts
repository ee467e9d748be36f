import type { Pattern } from '../pattern.ts'

const fields = ['work'] as const
const iso = 'ISO/IEC/IEEE 29148, 5.2.7: unbounded or ambiguous terms'
const seen = 'seen in the development set'

/** Signs that a line names everything, or everything but a little. */
export const unbounded: readonly Pattern[] = [
  {
    class: 'quantifier',
    fields,
    confidence: 'high',
    match:
      '(?:<every> (?:of )?(?:the |our |their |its |these |those |my )?(?:<light-word> ){0,3}(?:<generic-head>|<generic-kind>)|anything|everything|all of (?:it|this|that|them|the above)|whatever|whichever|wherever|whenever|any and all|no matter what)',
    rest: { over: 'clause', words: '<whole>|<project-name>|<empty>|<trade>' },
    argument: '"%s" lets almost any ticket in',
    rewrite: 'schema migrations that touch more than one service',
    bad: [
      'any work the squad picks up',
      'all engineering tasks',
      'whatever lands in our queue during the pilot',
      'any and all tickets labelled or unlabelled',
      'anything in the monorepo',
      'all changes in ledger-service',
    ],
    good: [
      'all changes in the ledger test suite',
      'any test in checkout-e2e marked @flaky',
      'everything in docs/runbooks/chargebacks, rewritten to the new template',
      'all tasks of epic LEDG-2207',
    ],
    source: iso,
  },
  {
    class: 'quantifier',
    fields,
    confidence: 'high',
    match:
      '(?:anything|everything)(?: (?:all the way )?(?:from|between) [\\p{L}\\p{N}, -]{2,60} (?:to|and) [\\p{L}\\p{N} -]{2,40})?',
    rest: { over: 'text', words: '<whole>|<project-name>|<empty>|<trade>|<narrow-kind>' },
    argument: '"%s" lets almost any ticket in',
    rewrite: 'the nightly stock reconciliation script',
    bad: [
      'everything from design to deployment',
      'anything between bug fixes and migrations',
      'everything around CI and dashboards',
    ],
    good: [
      'everything under infra/terraform/legacy gets formatted',
      'anything that parses EDIFACT headers',
      'everything from PAY-12 to PAY-40',
    ],
    source: iso,
  },
  {
    class: 'quantifier',
    fields,
    confidence: 'high',
    match:
      "(?:whatever|whichever) (?![^,;]{0,40}\\b(?:linter|lint|sonar|sonarqube|knip|eslint|scanner|scan|profiler|compiler|audit|analy[sz]er|dependabot|renovate|report|script|tool|checker)\\b)(?!version|locale|encoding|time zone|the (?:version|locale|encoding|order|format|input|cause|reason|platform))(?:else )?(?:(?:the|our|their|his|her|my|a|an) )?(?:[\\p{L}'-]{1,40} ){0,4}(?:sends?|needs?|wants?|asks?|throws?|comes?|lands?|decides?|picks?|brings?|requires?|thinks?|likes?|breaks?|pops?|hits?|turns?|happens?|arrives?|says?|raises?|puts?|finds?|prefers?|touches|is|are|gets?|seems?|feels?|deems?|requests?|reports?|dreams?|sticks?|remains?|works?|helps?|makes?|fits?|takes?|does|do|owns?|own|promised|ordered|requested|wanted|asked|agreed|demanded|sold)(?= |$)(?: (?:over|up|out|in|on|off|for|at us|our way|to us|along|next|most|left|sense))*",
    argument: '"%s" lets almost any ticket in',
    rewrite: 'the reports that finance asked for in FIN-12 to FIN-19',
    bad: [
      'moving money code, whatever compliance sends over, dashboards',
      'COBOL conversion plus whatever else comes up',
      'whatever the product owner puts on top',
      'whatever Priya needs',
    ],
    good: [
      'whatever-button widget: keyboard support',
      'parse whatever encoding is declared in the header',
      'the chart whatever the locale is set to',
    ],
    source: seen,
  },
  {
    class: 'quantifier',
    fields,
    confidence: 'high',
    match:
      '<every> (?:<light-word> ){0,3}(?:work|works|tasks?|tickets?|stor(?:y|ies)|items?|requests?|changes?|change requests?|jobs?|things?|needs?|topics?|features?|projects?|stuff|one|ones)(?: (?:that|which))?(?: (?:is|are|was|were|gets?|has been|have been|can be))? (?:requested|asked for|assigned|picked up|owned|proposed|suggested|handled|prioriti[sz]ed|given|commissioned|raised|demanded|desired|sponsored|submitted|brought up|brought|put forward) (?:by|to|from)(?= )',
    argument: '"%s" says who asks, not what for, and so lets almost any ticket in',
    rewrite: 'the change requests CHG-1180 to CHG-1196 of the clinics',
    bad: [
      'every change request raised by the clinics',
      'any ticket assigned to the warehouse crew',
      'all tasks requested by Dana',
      'any stories picked up by Jo or Kim',
    ],
    good: [
      'change request form: file upload',
      'every consumer of the topic gets schema v4',
      'all jobs needed by name in the cron table move to Airflow',
    ],
    source: seen,
  },
  {
    class: 'quantifier',
    fields,
    confidence: 'high',
    match:
      "tou(?:s|tes?|t) (?:les? |la |l'|types? de )?(?:travail|travaux|taches?|tâches?|tickets?|projets?|développements?|demandes?|besoins?|sujets?|activités?|évolutions?|changements?|code|le reste)|n'importe quel(?:le)?s? \\p{L}+|tout ce (?:qui|que|dont)\\b|toute (?:tâche|demande|activité|évolution|modification)|(?:alle|allen|aller|jede|jeder|jedes|jegliche|jeglicher|sämtliche|sämtlicher|beliebige|beliebiger|gesamte) (?:art von |arten von |anderen |anfallenden |offenen |möglichen |sonstigen |notwendigen )?(?:arbeiten?|aufgaben?|tickets?|tätigkeiten|themen|änderungen|anforderungen|projekte?n?|entwicklungsarbeiten|entwicklungen|entwicklung|anfragen|sachen|dinge|vorhaben|wünsche|bugs|stories)|alles,? (?:was|mögliche|andere|rund um)|was (?:immer|auch immer|gerade|so) (?:anfällt|ansteht|kommt|gebraucht wird)|tod[oa]s?s? (?:l[oa]s? |el |os |as |o |a |tipo de )?(?:trabajos?|tareas?|proyectos?|tickets?|cambios?|desarrollos?|actividades|atividades?|tarefas?|trabalhos?|projetos?|demandas?|mudanças|peticiones|solicitudes|historias|mejoras)|cualquier(?:a)? (?:tipo de |otr[oa] )?(?:trabajo|tarea|proyecto|cambio|cosa|actividad|petición|solicitud|desarrollo|ticket|mejora)|tod[oa] lo que|lo que (?:haga falta|sea necesario|surja|pida \\p{L}+)|qualquer (?:tipo de |outr[oa] )?(?:tarefa|trabalho|projeto|atividade|demanda|mudança|coisa|ticket|melhoria)|tudo (?:o )?que|tutt[oiae] (?:il |i |le |gli |la |lo |l')?(?:lavor[oi]|attività|compit[oi]|progett[oi]|ticket|modifiche|richieste|sviluppi|sviluppo|task)|qualsiasi (?:tipo di |altr[oa] )?(?:lavoro|attività|compito|progetto|cosa|richiesta|modifica|task)|tutto (?:ciò|quello) che|(?:wszystkie|każde|wszelkie|dowolne|wszystko|całe|cała|każda|każdy|dowolna) (?:inne |nowe )?(?:zadani[ae]|prace|praca|projekty?|tickety|zmiany|zmiana|tematy|czynności|zgłoszenia|potrzeby|co)|(?:alle|elke|iedere|ieder|elk|al het|allerlei) (?:soorten |andere |mogelijke )?(?:werk|werkzaamheden|taken|taak|tickets?|projecten|project|wijzigingen|verzoeken|ontwikkelwerk|klussen|stories)|alles wat|wat er (?:maar )?(?:nodig is|langskomt|binnenkomt)",
    unless: { after: '^[^,;]{0,60}(?:\\d|\\uE000)' },
    argument: '"%s" lets almost any ticket in',
    rewrite: 'migration des rapports Crystal vers Power BI',
    bad: [
      'toute tâche de développement',
      'alle Aufgaben des Teams',
      'cualquier trabajo del equipo',
      'tutte le attività del team',
      'wszystkie zadania zespołu',
      'alle taken van het team',
      'qualquer tarefa do time',
    ],
    good: [
      'migration des rapports Crystal vers Power BI',
      'alle Tickets aus Epic RET-88',
      'conversión de los informes de nómina a Python',
      'Ersatz der Druckvorlagen im Modul Rechnungsstellung',
    ],
    source: iso,
  },
  {
    class: 'complement',
    fields,
    confidence: 'high',
    match:
      "(?:<every> (?:<light-word> ){0,2}(?:<generic-head>|<generic-kind>)|anything|everything|all|any|whatever|the rest|(?<=^[^\\p{L}\\p{N}]{0,6}|[;:,.(] )(?:(?:use|used|uses|usage|for|only|mostly|mainly|on|of|in|the|agents?|may|be|is|claude|code|copilot|those|and|plus) ){0,6}(?:<light-word> ){0,2}(?:work|tasks|tickets|changes|items|stories|requests|things|stuff|issues|projects)),? (?:(?:that|which) )?(?:is |are |was |were )?(?:except|excepting|excluding|excl|but|bar|barring|save for|save|other than|apart from|aside from|besides|minus|outside(?: of)?|beyond|unless|(?:do|does|did|is|are|has|have|can|could|will|would|may|must|should)(?:n't| not|nt)|cannot|can not|never|not|without|with no|not involving|not touching)(?= )(?: for)?",
    unless: { after: '^ (?:only|just|one|two|three|four|five|a few|\\d{1,3})' },
    argument: '"%s" names what stays outside; everything else is inside',
    rewrite: 'regression tests for the tariff calculator',
    bad: [
      'everything but prod deploys',
      'work that does not touch cardholder data',
      'all work except regulated modules',
      'all tickets excluding security ones',
      'anything other than claims',
    ],
    good: [
      'tests that do not touch the network',
      'replace the calls that are not idempotent in transfers',
      'all but two of the adapters move to gRPC',
    ],
    source: 'ISO 29148: requirements say what, not what not; seen in the development set',
  },
  {
    class: 'complement',
    fields,
    confidence: 'high',
    match:
      'non[ -](?!nullable|null|ascii|blocking|linear|negative|unique|breaking|empty|printable|deterministic|compliant|functional)\\p{L}{2,20} (?:<light-word> ){0,1}(?:work|tasks?|tickets?|changes|items|stories|issues|projects|topics|things|stuff|development|features?|requests?)(?=[^\\p{L}\\p{N}]{0,4}$|[ ]?[.,;])',
    argument: '"%s" names what stays outside; everything else is inside',
    rewrite: 'unit tests for the tariff calculator',
    bad: ['all non-PCI work', 'non-production work', 'non regulated changes', 'non-GxP tasks'],
    good: [
      'non-null constraints on ledger_entries',
      'non-PCI card display in the web shop',
      'non-blocking IO in the meter gateway',
    ],
    source: seen,
  },
  {
    class: 'unlimited',
    fields,
    confidence: 'high',
    match:
      '(?:no|without|without any|w/o|zero|few|hardly any|free of) (?:\\p{L}{1,40} )?(?:restrictions?|limitations?|limits?|constraints?|bounds|boundaries|strings attached|exclusions)|no (?:specific|particular|fixed|defined|predefined|clear|set) (?:scope|area|areas|work|focus|topic|object|task|tasks|restriction|limit|type|kind)|unrestricted|unlimited(?: (?:use|usage|access|work|scope))?|open[ -]ended|open[ -]scope|open scope|anything goes|catch[ -]?all|carte blanche|free (?:use|choice|rein|hand)|blank che(?:que|ck)|at will|as much as (?:\\p{L}{1,40} ){1,3}(?:want|like|need|please)s?|the sky is the limit|(?:in|within) (?:all|every) (?:areas?|respects?)|general[- ]purpose(?: use)?|general use|across the board',
    rest: {
      over: 'clause',
      words: '<whole>|<project-name>|<empty>|<trade>|<narrow-kind>|restrictions?|limitations?|constraints?|purpose|use',
    },
    argument: '"%s" sets no bound at all',
    rewrite: 'the ticket resale flow: hold, transfer and refund paths',
    bad: [
      'no particular restriction',
      'unlimited',
      'unrestricted use within the team',
      'open scope',
      'no restrictions',
    ],
    good: [
      'no-limit accounts: tighten the velocity checks',
      'unlimited data plan: throttle notice text',
      '"Unlimited" tier entitlement checks in billing',
      'without limit parameter the search endpoint returns 400',
    ],
    source: iso,
  },
]

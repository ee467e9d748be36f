import type { Pattern } from '../pattern.ts'

const everywhere = ['name', 'work', 'criterion', 'purpose', 'text'] as const
const prose = ['work', 'criterion', 'purpose', 'text'] as const
const shared = {
  class: 'placeholder',
  confidence: 'certain',
  argument: '"%s" stands in for a text that is still to be written',
  rewrite: 'the 14 HL7 converters in claims-intake pass their contract tests',
  source: 'template echo and stand-ins, as seen in 27% of 440 graduation criteria of kubernetes/enhancements',
} as const

/** What a blank to be filled in is called. A word that is also an HTML tag is none. */
const blank =
  '(?:an? |the |your |our |my |name of |some |insert |enter |add |x |which |what |one |e\\.g\\. )*(?:\\p{L}{1,40}[ _-]){0,3}(?:team|squad|project|repo|repository|name|names|owner|date|number|amount|id|org|organi[sz]ation|company|bucket|value|url|link|ticket|description|reason|purpose|metric|threshold|baseline|target|budget|currency|agent|plan|workflow|portfolio|criterion|criteria|event|work|scope|hypothesis|question|todo|tbd|tbc|fill|here|text here|insert|placeholder|unit|quantity|percentage|percent|person|party|place|path|something|someone|day|duration|region|env|environment|yyyy-mm-dd|xx+|\\.\\.\\.)'

/** Signs that a text stands in for another. They come before all others: such a text says nothing to be judged. */
export const placeholders: readonly Pattern[] = [
  {
    ...shared,
    fields: everywhere,
    match:
      '(?:t\\.?b\\.?[dcas]\\.?|to-?do|fix-?me|xxx+)(?: ?[-:;,(/!?.]? ?(?:later|soon|ask|asap|check|confirm|clarify|with|by|once|when|after|until|see|waiting|pending|in|at|next|from|for|here|this|me|it|us|we|add|fill|write|describe|define|decide|specify|find|replace|complete|agree|discuss|update|provide|finish|work out|figure|determine|choose|pick|insert|put|the|a|an|some)(?= |$).{0,200})?',
    whole: true,
    unless: { after: '^ list' },
    bad: ['TBD', 'tbd - ask Dana', 'TODO: write this', 'T.B.D.', 'TBD once the squad has had a play with it', '(tbc)'],
    good: ['todo-app', 'TBD-12', 'TODO list sync for the nurse app', 'Tbilisi'],
  },
  {
    ...shared,
    fields: prose,
    match:
      'tb[da]|tbc(?! bank)|t\\.b\\.[dca]\\.?|fixme|(?<=^|[:=(\\[-] ?)(?:to-?do|xxx)(?= ?[:)\\]]|$)|^to-?do (?:add|fill|write|describe|define|decide|ask|specify|find out|check|replace|complete|agree|confirm|clarify|once|when)(?= )|^to-?do ?[-:] .{1,20}|(?:than|below|under|above|over|by|of|to|at|most|least|within|after|for|<|>|=|≤|≥) (?:xx+|\\?{2,})|(?:xx+|x) ?%|(?:\\$|€|£)(?:xx*|\\?+)|(?:xx+|\\?{2,}|_{2,}) (?:usd|eur|gbp|days?|weeks?|hours?|months?|percent|runs?|pull requests?|users?|teams?)|\\?{3,}|_{3,}',
    unless: {
      before: 'trunk[- ]based development \\($|(?:the|remove|removing|resolve|old|open|all|stale|these|those) $',
      after: '^\\(|^ (?:comments?|markers?|notes?|shims?|lists?|items?|tags?|annotations?|apps?)',
    },
    bad: [
      'migrate TBD services',
      'cost below XX USD',
      'threshold TBD',
      'purpose: TODO',
      'at most X% of runs fail',
      'reduction of XX%',
      'less than ??? days',
    ],
    good: [
      'todo list app migration',
      'remove the TODO(PAY-311) shims',
      'fix TBD-12 and TBD-19',
      'trunk-based development (TBD) in the tariff repo',
      'XXX-large print labels',
      'open TODO comments in the tariff module',
    ],
  },
  {
    ...shared,
    fields: everywhere,
    match:
      '(?:still |yet |needs? |remains? |has |have |is |are )*to be (?:defined|determined|decided|confirmed|announced|filled(?: in| out)?|completed|specified|added|written|provided|agreed|advised|clarified|discussed|supplied|finali[sz]ed|done|entered|described|updated|named|documented)(?: (?:by|with|in|at|on|during|before|after|later|soon|once|when|upon|together|next|asap|here|further|per|as)(?= |$).{0,80})?',
    whole: true,
    bad: ['to be defined', 'To be confirmed by finance', 'needs to be filled in', 'to be agreed per sprint'],
    good: ['to be or not to be', 'orders to be confirmed at the counter', 'to-be-billed queue cleanup'],
  },
  {
    ...shared,
    fields: ['criterion', 'purpose', 'text'],
    match:
      '(?:thresholds?|targets?|metrics?|criteri(?:a|on)|values?|numbers?|dates?|details?|baselines?|goals?|limits?|budget|amount|owner|exact .{1,30}|specifics|rest) (?:is |are |still |yet |remains? )*(?:to be|will be|tb) (?:defined|determined|decided|confirmed|announced|filled in|agreed|specified|set|added|clarified)(?: (?:by|with|in|at|on|during|before|after|later|soon|once|when)(?= |$).{0,60})?$',
    bad: ['cost per run below target, threshold to be decided', 'metric to be defined', 'details to be added later'],
    good: [
      'orders to be confirmed by the warehouse',
      'no targets were to be found in the log',
      'the metric was defined by finops',
    ],
  },
  {
    ...shared,
    fields: everywhere,
    match:
      'n ?[/\\\\.] ?a\\.?(?: (?:yet|so far|for now|here))?|not applicable|none(?: (?:given|yet|so far|provided|specified|stated|known|needed|available|for now|at (?:the|this) (?:moment|time|stage)|applicable|required))?|nil|null|unknown(?: (?:yet|so far|at (?:the|this) (?:moment|time|stage)))?|unspecified|undefined|undecided|not (?:yet |currently |really )?(?:known|decided|defined|specified|determined|available|given|set|sure|clear|provided|stated|relevant)(?: yet)?|no (?:idea|clue|info|information|description|purpose|reason|comment|value|text|title|entry)(?: (?:yet|given|provided|available|needed|necessary))?|(?:left |intentionally )+blank|empty|blank|see (?:above|below|title|description|purpose|comments?|slack|thread|chat|e-?mail|mail|previous|other|elsewhere|there)|(?:same )?as (?:above|before|below|previously|usual)|same(?: here| again)?|ditto|idem|dito|ibid\\.?',
    whole: true,
    bad: ['n/a', 'None given', 'see above', 'same as above', 'not yet known', 'N.A.'],
    good: [
      'none of the 12 pilot runs failed',
      'n/a values in the export become null',
      'unknown devices are rejected',
      'null-modem',
    ],
  },
  {
    ...shared,
    fields: prose,
    match:
      "as (?:discussed|agreed|mentioned|stated|talked about|per (?:our |the |last )*(?:discussion|call|chat|meeting|conversation|e-?mail))(?: (?:above|before|earlier|already|verbally|offline|yesterday|today|with|in|on|at|by|during)(?= |$)[^,\\uE000\\d]{0,40})?|(?:coming|follows?|more) (?:soon|later|shortly|to come|to follow)|to follow|follows|(?:will|to|we will|we'll|i will|i'll|shall)(?: be)? (?:add|fill|complet|provid|suppl|updat|writ|decid|defin|follow)(?:ed|ied|d|e|ten|y|s)?(?: (?:this|it|in|out|up|that|them|the text))*(?: (?:later|soon|shortly|in due course|then|afterwards|next week|tomorrow|asap))|(?:fill|complete|update|write|define|decide|describe)(?: (?:this|it|in|out|me))* (?:later|soon|asap|tomorrow)|fill (?:me |this |it )?in(?: .{0,30})?|pending (?:input|confirmation|decision|approval|definition|details|clarification|discussion)(?: (?:from|by|with|of).{0,40})?",
    whole: true,
    bad: [
      'as discussed',
      'as agreed with the CTO',
      'coming soon',
      'will be added later',
      'fill in later',
      'we will fill this in later',
      'to follow',
    ],
    good: [
      'As discussed in RFC-12, the parser moves to Rust first',
      'pending payments: retry agent',
      'follow-up letters in the claims app',
      'fill levels of the silo sensors',
    ],
  },
  {
    ...shared,
    fields: everywhere,
    match:
      "lorem(?: ipsum.{0,2000})?|place-?holder(?: (?:text|name|value|here|for .{1,60}))?|change[-_ ]?(?:me|this)|replace[-_ ]?(?:me|this)|(?:dummy|sample|example|some|random|default|template)[-_ ](?:text|name|value|data here|title|description|squad|team|project|repo|owner|purpose)|example|foo(?:[-_ /,]?(?:bar|baz))*|asdf\\p{L}{0,6}|qwer\\p{L}{0,6}|bla(?:h)?(?:[- ]?bla(?:h)?){1,5}|blah|yada(?:[ -]yada){1,3}|your[-_ ](?:\\p{L}{1,40}[-_ ]){0,3}(?:here|team|squad|project|repo|repository|name|org|company|service|text|purpose|title|description|reason|value)s?(?: (?:goes |name )?here)?|(?:team|squad|project|repo|repository|owner|service|org)[-_ ](?:name[-_ ])?here|my[-_ ](?:team|squad|project|repo|org)|(?:insert|enter|put|add|write|type|paste|describe|provide|specify)[-_ ](?:[\\p{L}']+[-_ ]){0,5}here|[\\p{L}' -]{1,80} goes here|(?:insert|enter|add|provide|specify|fill in|describe) (?:an? |the |your |some )(?:\\p{L}{1,40} )?(?:text|description|title|name|purpose|value|reason|criteria|criterion|owner|metric|explanation|summary|date|amount|number|squad|team|project)",
    whole: true,
    bad: [
      'lorem ipsum dolor sit amet',
      'placeholder',
      'your text here',
      'CHANGEME',
      'foo bar',
      'your-team-here',
      "Your team's purpose goes here",
      'insert text here',
    ],
    good: [
      'placeholder images on the product page',
      'foo-bar-service',
      'example-based tests for the route planner',
      'sample-management',
      'insert statements in the loader',
    ],
  },
  {
    ...shared,
    fields: prose,
    match:
      'test(?:[- ]?test)+|testing 1.?2.?3|test text|xx?|text|string|title|description|purpose|reason|metric|event|owner|abc|aaa+|123+4?5?|hello(?: world)?|something|anything goes here|whatever you (?:want|like)',
    whole: true,
    bad: ['test test', 'xx', 'description'],
    good: ['test', 'text extraction from invoices', 'string tables of the driver app'],
  },
  {
    ...shared,
    fields: everywhere,
    match:
      'an? name for the (?:catalog|carve-out)|(?:the|an?) party that (?:answers for the catalog|runs (?:it|the carve-out)|allows it|reviews (?:it|the catalog)|decides)(?:, other than the owner)?|the question that it is to answer|an? (?:project|squad) (?:of the portfolio|that exists)|what is worked on, so that most other work is outside|what the agent is called|the plan that is paid for|where the records (?:of the (?:catalog|carve-out) )?are kept|what has happened once it is a success|what has to happen before it becomes standard|what this workflow does',
    whole: true,
    source: 'the words of `carveout init` and of our own suggestions, left after their brackets are gone',
    bad: [
      'a name for the carve-out',
      'The party that decides, other than the owner.',
      'where the records are kept',
      'what has happened once it is a success',
    ],
    good: [
      'the party that decides on refunds is shown in the claims app',
      'a squad of the portfolio team reviews the ledger diff',
      'records are kept in the audit bucket',
    ],
  },
  {
    ...shared,
    fields: everywhere,
    match: '^<[^<>]{1,200}>[ .!?]?$|^\\[(?=[^\\]]{0,100}(?: |fill|insert|your|name|tbd|todo|tbc|xx))[^\\][]{1,200}\\]$',
    bad: ['<what is to be found out>', '<squad>', '[squad name]', '[TBD]'],
    good: ['Vec<T>', '<300 ms at p95', '[Pilot] Flat-rate agents for claims intake', 'pages/[id]'],
  },
  {
    ...shared,
    fields: prose,
    match: `(?:[^\\s<>]{0,200}[-/.:=@_\\uE000])?<${blank}>[^\\s<>]{0,200}|^(?:<\\p{L}[^<>="]{0,100} [^<>="]{0,100}[^<>=" ]>)|(?<= |["'(])(?:<\\p{L}[\\p{L}'-]{0,30} [^<>="]{0,100}[^<>=" ]>)(?! ?\\d)|\\[(?:fill|insert|your|tbd|todo|enter|name of|describe|specify|replace|add (?:an? |the |your ))(?:[ :][^\\]]{0,80})?\\]`,
    bad: [
      'Find out whether <hypothesis> holds for <team name>',
      's3://<bucket>/runs',
      'cost below <amount> USD',
      'runs reviewed by [insert reviewer here]',
      '<what work may use it> in the ledger',
    ],
    good: [
      'Vec<T> and Option<T> in the parser crate',
      'the <canvas> fallback for charts',
      'p95 <200 ms and errors >1',
      'latency <baseline and cost >0',
    ],
  },
  {
    ...shared,
    fields: ['work', 'criterion', 'purpose', 'text'],
    match:
      '^(?:\\{\\{[^{}]{0,200}\\}\\}|\\$\\{[^{}]{0,200}\\}|\\{[\\p{L}_ .-]{1,80}\\}|<%.{0,200}%>|%[\\p{L}_]{2,40}%|\\$[\\p{L}_]{2,40})$|^[?!.…_\\-#/\\\\~=+:;,\'"()|\\[\\]{} ]{1,400}$',
    bad: ['{{ purpose }}', '%PURPOSE%', '?', '...', '-'],
    good: ['escape {{ user }} in the mail templates', '*', 'c++'],
  },
  {
    ...shared,
    fields: ['name'],
    match: '^[?.…_\\- ]{1,400}$',
    bad: ['?', '???', '...', '-'],
    good: ['*', 'c++', 'x-1'],
  },
  {
    ...shared,
    fields: everywhere,
    match:
      '(?:noch |wird noch |ist noch |muss noch )?(?:zu (?:definieren|klären|bestimmen|ergänzen|entscheiden|bestätigen)|festzulegen|nachzutragen|offen zu klären|festgelegt|ergänzt|nachgereicht|definiert|ausgefüllt|auszufüllen|einzutragen)|noch (?:offen|unklar|unbekannt)|wird nachgereicht|folgt(?: noch)?|siehe (?:oben|unten)|k\\.? ?a\\.?|keine angaben?|entfällt|nicht zutreffend|unbekannt|platzhalter(?:text)?|beispiel(?:text)?|(?:reste )?(?:à|a) (?:définir|déterminer|préciser|compléter|confirmer|remplir|renseigner|venir|décider|discuter)(?: .{0,40})?|(?:cf\\.? |voir )ci-(?:dessus|dessous)|sans objet|néant|non (?:défini|applicable|précisé|renseigné)|inconnu|exemple|(?:por|a|pendiente(?: de)?|sin|para) (?:definir|determinar|confirmar|completar|decidir|concretar|rellenar|preencher|aclarar)(?: .{0,40})?|pendiente|ver (?:arriba|abajo|acima|abaixo)|no (?:aplica|procede)|ninguno|desconocido|ejemplo|marcador de posición|nenhum|não (?:se )?(?:aplica|aplicável|definido)|a (?:ser )?definido|desconhecido|exemplo|(?:ancora )?da (?:definire|determinare|confermare|decidere|compilare|completare|stabilire|chiarire)(?: .{0,40})?|vedi (?:sopra|sotto)|nessuno|non (?:applicabile|definito|noto|disponibile)|sconosciuto|esempio|segnaposto|(?:jeszcze )?do (?:ustalenia|uzupełnienia|potwierdzenia|określenia|zdefiniowania|wypełnienia|decyzji)|nie (?:dotyczy|określono|wiadomo)|brak(?: danych)?|(?:jak|zob(?:acz)?\\.?|patrz) wyżej|nieznan[ey]|przykład|nader (?:te bepalen|in te vullen|te specificeren)|n\\.?t\\.?b\\.?|nog (?:te bepalen|in te vullen|onbekend|te beslissen|aan te vullen|niet bekend)|in te vullen|volgt(?: nog)?|n\\.?v\\.?t\\.?|niet van toepassing|zie (?:boven|hierboven|onder)|onbekend|voorbeeld(?:tekst)?',
    whole: true,
    bad: [
      'nader te bepalen',
      'à définir',
      'por definir',
      'noch zu klären',
      'siehe oben',
      'da compilare',
      'do uzupełnienia',
      'n.v.t.',
      'k.A.',
      'a definir',
    ],
    good: ['folgt-service', 'pendiente-cobros', 'Brake pads catalogue', 'Beispielhafte Migration der Tarife'],
  },
]

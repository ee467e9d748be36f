import type { Pattern } from '../pattern.ts'

const fields = ['name'] as const
const source = 'whole values only: breadth of names, in the words of eight languages'
const argument = '"%s" is no name: it covers whatever somebody wants it to'
const rewrite = 'ledger-service'

// A word before it makes it a part of a name: `Tiger Team`.
const named = '(?!(?:and|or|plus|und|et|y|e|i|en|oraz) )[\\p{L}\\p{N}-]{1,60} $'
const end = '(?=[^\\p{L}\\p{N}]{0,3}$| ?[,;&+]| (?:and|or|plus|und|et|y|e|i|en|oraz) )'

/** What is large enough that "the whole …" or "…-wide" names nothing. */
const estates =
  'banks?|groups?|compan(?:y|ies)|enterprise|firm|business|corporation|corporate|hospitals?|clinics?|universit(?:y|ies)|facult(?:y|ies)|institutes?|agenc(?:y|ies)|ministr(?:y|ies)|municipalit(?:y|ies)|council|cit(?:y|ies)|state|countr(?:y|ies)|nation|regions?|factor(?:y|ies)|plants?|sites?|campus|fleets?|studios?|publishers?|newsrooms?|stores?|shops?|branch(?:es)?|warehouses?|depots?|airline|insurer|brands?|markets?|tribes?|squads?|teams?|guilds?|chapters?|divisions?|departments?|dept|units?|organi[sz]ations?|orgs?|functions?|it|engineering|development|r&d|backend|frontend|mobile|infrastructure|infra|data|operations|ops|house|office|platforms?|programmes?|programs?|portfolio|landscape|estate|ecosystem|domains?|areas?|systems?|services|microservices|apps|applications|repos|repositories|codebases?|code ?base|stack|products?|projects?|games?|titles?|lines? of business|business lines?|business units?|subsidiar(?:y|ies)|entit(?:y|ies)|locations?|consorti(?:um|a)|schools?|wards?|labs?|clients?|customers?|partners?|vendors?|suppliers?|initiatives|topics|work(?:streams)?|streams|components?|modules?|packages?|librar(?:y|ies)|tools?|websites?|environments?|clusters?|namespaces?|workloads?|pipelines?|jobs|scripts?|tenants?|countries|offices'

/** More signs that an entry is a word for anything. */
export const moreNames: readonly Pattern[] = [
  {
    class: 'generic-name',
    fields,
    confidence: 'certain',
    match: `(?:overall|overarching|transversal(?:e|es|ly)?|transverse|cross[- ]cutting|general(?=ly)ly|in general|unspecified|undefined|undetermined|not restricted|not limited|open|tribes?|chapters|departments|divisions|business units|microservices|subsidiaries|early adopters|first movers|(?:all|any|everything|everyone|everybody|anyone|anything) else|any other|all (?:of )?the above|depending on (?:the )?(?:demand|needs?|case|situation|project)|where(?:ver)? (?:it )?(?:is )?(?:needed|useful|helpful|sensible|necessary|required|appropriate|helps|fits|makes sense)|diverses|verschiedenes|sonstiges|sonstige[rs]?|allgemein(?:es)?|übergreifend(?:es)?|\\p{L}{4,20}übergreifend|querschnitt(?:lich)?|insgesamt|gesamt|überall|egal|(?:der |die |das |alle )?(?:rest|übrigen?|restlichen?|anderen)|\\p{L}{3,20}weit|reszta|pozostałe|inne|różne|wszędzie|ogólne|ogół|całość|(?:le |la )reste|l'ensemble|partout|(?:les )?autres|divers(?:es)?|transverse|général|(?:el |o |il )rest[oa]|(?:los |las |os |as )?(?:demás|demais)|varios|varias|vários|várias|diversos|diversas|vari|varie|diversi|diverse|ovunque|dappertutto|generale|algemeen|de rest|(?:de )?overigen?|allerlei|het geheel|organisatiebreed|bedrijfsbreed)${end}`,
    unless: {
      before: named,
      anywhere:
        '^(?:open|divers|diverse|general|gesamt|rest|inne|egal|\\p{L}{3,20}weit)(?<!konzernweit|unternehmensweit|firmenweit|bundesweit|landesweit|weltweit|bankweit|gruppenweit|hausweit|bereichsweit|organisationsweit|stadtweit|europaweit|teamweit|abteilungsweit|inne|divers|diverse)$',
    },
    argument,
    rewrite,
    bad: [
      'Diverses',
      'varios',
      'overall',
      'tribe',
      'Verschiedenes',
      'le reste',
      'bereichsübergreifend',
      'wherever it helps',
    ],
    good: [
      'Overall Equipment Effectiveness',
      'El Resto del Mundo',
      'tribe-7',
      'Tribe Payments',
      'Diverse City',
      'open',
      'Ensemble',
      'Reszta Gotówki',
    ],
    source,
  },
  {
    class: 'generic-name',
    fields,
    confidence: 'certain',
    match: `(?:(?:bank|group|company|enterprise|firm|business|corporate|corporation|hospital|clinic|university|faculty|agency|ministry|council|city|county|state|country|nation|region|factory|plant|site|campus|fleet|studio|newsroom|store|network|industry|tribe|squad|team|guild|chapter|division|department|dept|unit|organi[sz]ation|org|platform|programme|program|portfolio|estate|domain|area|system|product|house|office|it|project|repo|emea|europe|eu|cluster)[- ]wide(?: (?:[\\p{L}-]{2,20} )?(?:${estates}))?|(?:global|cross|internal|central)[- ](?:initiatives|topics|workstreams|activities)|(?:(?:the|our|an?|your|their) )?(?:whole|entire|complete|full) (?:[\\p{L}&-]{2,20} )?(?:${estates})|(?:the )?(?:rest|remainder|most|majority|bulk|entirety|totality|whole|all|half|parts?|some|many|any|each|none) of (?:the |our |all |all the |all our |their )?(?:[\\p{L}&-]{2,20} )?(?:${estates})|(?:all|any|every|each|both|several|some|many|multiple|most|various|different|diverse|miscellaneous|misc\\.?|assorted|other|certain|selected|numerous|(?:all |any )?(?:our|their|your)) (?:(?:of )?(?:our |the |their )?(?:clients'|customers'|partners'|group's|company's) )?(?:[\\p{L}&-]{2,20} )?(?:${estates}))${end}`,
    unless: {
      before: named,
      anywhere: '^(?:full|complete) \\p{L}+$|^(?:city wide(?: (?:shop|taxi|it))?)$|^full[ -]stack',
    },
    argument,
    rewrite,
    bad: [
      'the whole bank',
      'hospital-wide',
      'group-wide initiatives',
      'rest of IT',
      'most of the backend',
      'Miscellaneous projects',
      'every store',
      'any game',
    ],
    good: [
      'Whole Foods connector',
      'City Wide Taxi',
      'Rest of World pricing',
      'bank-wide-ledger',
      'whole-loan-trading',
      'All Blacks app',
      'Full Stack',
    ],
    source,
  },
  {
    class: 'generic-name',
    fields,
    confidence: 'certain',
    whole: true,
    match:
      '(?!(?:microsoft|ms|all-star|dream|virtual|special|capital|google|rest) )(?:(?:[\\p{L}\\p{N}#+.-]{1,20} ){1,2}(?:repos|repositories|squads|microservices|code ?bases|monorepos)|(?:new|newer|future|upcoming|existing|current|active|remaining|other|misc|miscellaneous|various|diverse|small|smaller|large|bigger|internal|external|pilot|legacy|old|older|customer|client|greenfield|brownfield|interested|relevant|eligible|java|kotlin|python|typescript|javascript|go|golang|rust|php|ruby|scala|c#|c\\+\\+|\\.net|cobol|sap|node|react|angular|backend|frontend|mobile|web|offshore|nearshore|onshore|agile|stream-aligned|in-house|outsourced|regulated|unregulated|critical|non-critical|noncritical|open|running|ongoing|planned|approved|funded|volunteer|volunteering|willing|early-adopter|first-wave|wave \\d|tier[ -]\\d|phase \\d) (?:projects|teams|tribes|departments|units))',
    argument,
    rewrite,
    bad: ['TypeScript repos', 'new squads', 'legacy repos', 'Python projects', 'pilot teams', 'internal projects'],
    good: ['Microsoft Teams', 'Special Projects', 'Internal Tools', 'Core Services', 'Java Platform', 'Team Rocket'],
    source,
  },
  {
    class: 'description',
    fields,
    confidence: 'certain',
    whole: true,
    match:
      "(?:(?:[\\p{L}-]{1,30} ){0,2}<name-heads> (?:(?:not|without|still|currently|already|yet|newly|to be|lacking|missing|having|outside|except|recently|least|most|never|only|mainly|mostly|formerly|previously|under|above|below|since|after|before|until|up to|over)(?= ).{1,120}|as (?:needed|required|agreed|appropriate|applicable|defined|listed|described).{0,100})|(?:anything|everything|whatever|anyone|everyone|everybody|anybody|whoever|all things) (?!llm|world|bot)[\\p{L}-]{2,30}(?: [\\p{L}-]{2,30}){0,3}|(?:see|cf\\.?|as per|per|refer to|as (?:listed|defined|described|documented|recorded|maintained|agreed) (?:in|on|by|at|with)|listed (?:in|on)|list (?:in|on|is in|follows|from)|according to|ask|check|siehe|s\\.|gemäß|laut|voir|cf|selon|ver|véase|según|vedi|secondo|zie|volgens|patrz|zob\\.?|według|conforme) (?:the |our |der |den |dem |die |das |le |la |les |l'|el |il |o |a |de |het )?(?:[\\p{L}-]{2,20} )?(?:confluence|wiki|notion|sharepoint|jira|backstage|cmdb|servicenow|service catalogu?e|catalogu?e|service register|register|inventory|lists?|liste|lista|lijst|annex|anhang|annexe|anexo|appendix|sheet|spreadsheet|excel|intranet|charter|readme|e-?mail|slack|attachment|roadmap|portfolio|pmo|org chart|organigramm|team lead|manager|above|below|website|drive|page|codeowners|registry)(?: (?:page|space|list|sheet|board))?)",
    argument: '"%s" describes names instead of listing them',
    rewrite,
    bad: [
      'projects not listed elsewhere',
      'see Confluence',
      'services still on Java 8',
      'everything frontend',
      'anything non-clinical',
      'siehe Wiki',
      'squads to be onboarded',
    ],
    good: ['See Tickets', 'Voir Dire', 'Ask Ada', 'List Manager', 'Anything LLM', 'Services Hub', 'everything-store'],
    source,
  },
  {
    class: 'complement',
    fields,
    confidence: 'certain',
    whole: true,
    match:
      "(?:[\\p{L}\\p{N}'*&-]{1,30} ){1,5}?(?:except(?: for)?|excepting|excluding|excl\\.?|apart from|aside from|other than|but not|but no|barring|not including|save for|with the exception of|außer|ausser|ausgenommen|mit ausnahme (?:von|der|des)|bis auf|sauf|hormis|excepté|à l'exception (?:de|des|du)|excepto|salvo|a excepción de|exceto|com exceção d[eoa]s?|eccetto|tranne|ad eccezione d[\\p{L}]{1,4}|oprócz|poza|z wyjątkiem|behalve|uitgezonderd|met uitzondering van) \\S.{0,120}|(?:alles?|alle teams?|tous|toutes|tout|todo|todos|todas|tudo|tutt[oiae]|wszystk(?:o|ie)|wszyscy|all|everything|everyone|any|anything|every \\p{L}{2,20}|all \\p{L}{2,20}) ?(?:-|,? ?(?:ohne|sans|sin|sem|senza|bez|zonder|without|minus|moins|menos|meno|nicht|pas|niet|not)) [\\p{L}\\p{N}].{0,120}|(?:not|excludes?|excluded|excluding|except|exception|ignored?|without|skip|minus|blacklist|blocklist|deny|denylist|nicht|sauf|außer) ?[:=] ?\\S.{0,120}",
    unless: { after: '^\\p{L}' },
    argument: '"%s" names what stays outside; everything else is inside, and whatever comes to be',
    rewrite,
    bad: [
      'alle Teams außer Buchhaltung',
      'toutes les équipes sauf la paie',
      'tutti tranne la contabilità',
      'not: ledger',
      'all - legacy',
      'todo menos nóminas',
      'exclude: sap',
    ],
    good: ['except-handler', 'Sans Serif', 'Sin City', 'all-hands-app', 'Save the Date', 'Not Found', 'Bar Code'],
    source,
  },
  {
    class: 'selector',
    fields,
    confidence: 'certain',
    whole: true,
    match:
      '[\\p{L}_.-]{1,40} (?:not )?(?:in|notin) ?\\(.{0,200}|[\\p{L}_.-]{1,40} ?(?:!=|==|=~|!~|<>|>=|<=) ?["\']?[\\p{L}\\p{N}].{0,200}|(?:has|is|path|paths|file|files|dir|in|owner|owners|user|archived|fork|forks|stars|created|pushed|license|licence|visibility|env|environment|tier|status|category|filename|extension|author|assignee|component|parent|stack|framework|criticality|lifecycle|namespace|sort|not|deps|rdeps|attr):\\S.{0,200}|(?:deps|rdeps|kind|attr|tests|allpaths|affected|filter)\\(.{0,200}|(?:owner|lang|tier|env|stack|team|squad|type|label|tag|status|visibility|criticality|app|ns|namespace) ?= ?["\']?\\S.{0,100}',
    unless: { after: '^\\p{L}' },
    argument: '"%s" selects names by what they have in common instead of listing them',
    rewrite,
    bad: [
      'team in (web, mobile)',
      'tier!=legacy',
      'has:dockerfile',
      'env in (dev, test)',
      'archived:false',
      'deps(//apps/ledger)',
    ],
    good: ['risk in motion', 'path-finder', 'group:warehouse', 'sap:FI-CO', 'is-odd', 'lang-detect', 'team:all-stars'],
    source,
  },
  {
    class: 'range',
    fields,
    confidence: 'certain',
    whole: true,
    match:
      '(?!years |days |season )\\p{L}{2,30}s \\d{1,6} ?- ?\\d{1,6}|(?:teams|squads|services|projects|repos|apps|wards|stores|sites|units|lines|groups|tribes|systems|modules|sections|terminals|plants|branches|modules|levels|zones|desks|crews|stations) [\\p{L}] ?(?:-|to|through|thru|until|till|bis|à|a|tot|do) ?[\\p{L}]|\\d{1,3}(?:\\.\\d{1,3}){3}/\\d{1,2}',
    unless: { after: '^\\p{L}' },
    argument: '"%s" is a range: it covers names that nobody has listed',
    rewrite,
    bad: ['terminals 100-399', 'services A-M', '10.40.0.0/16', 'squads A to F', 'wards 1-12'],
    good: ['2024-2025-audit', '24-7-helpdesk', 'service-a-m', 'Wards 1 and 2', 'store-100', 'Route 66'],
    source,
  },
  {
    class: 'template',
    fields,
    confidence: 'certain',
    match:
      '^%$|%\\([\\p{L}_]{1,60}\\)[sd].{0,100}|^%[sd]$|^\\{\\d?\\}$|^__(?:squad|team|project|repo|name|service|app)__$',
    argument: '"%s" is filled in elsewhere, so that nobody can tell from this text what it covers',
    rewrite,
    bad: ['%(project)s', '%s', '{0}', '__SQUAD__'],
    good: ['100%-renewables', '__init__-linter', '50% club', 'team (emea)'],
    source,
  },
  {
    class: 'generic-name',
    fields,
    confidence: 'certain',
    whole: true,
    match:
      "(?:das |die |der |den |le |la |les |los |las |el |il |lo |i |gli |o |os |as |de |het )?(?:gesamte[nrs]?|ganze[nrs]?|alle[rsn]?|sämtliche[rns]?|sonstige[rn]?|diverse[rn]?|übrige[rn]?|restliche[rn]?|weitere[rn]?|verschiedene[rn]?|interne[rn]?|neue[rn]?|andere[rn]?|mehrere|jede[srn]?|unsere[rn]?|autres|divers(?:es)?|différent[e]?s|nouveaux|nouvelles|tous les|toutes les|toute la|tout le|plusieurs|l'ensemble d(?:es|u|e la|e l')|otr[oa]s|nuev[oa]s|divers[oa]s|vari[oa]s|demás|tod[oa]s? (?:los|las|la|el|o|a|os|as)|altr[ie]|nuov[ie]|divers[ie]|var[ie]e?|tutt[oiae] (?:i|gli|le|la|il|l')|pozostałe|inne|różne|nowe|wszystkie|cał[aye]|każd[yae]|overige|andere|diverse|nieuwe|alle|hele|gehele|outr[oa]s|nov[oa]s|vári[oa]s|noss[oa]s) ?(?:projekte?n?|teams?|squads?|repos?|repositor(?:y|ies|ien)|dienste?|services?|systeme?n?|it|haus|konzern|gruppe|unternehmen|firma|bank|abteilung(?:en)?|bereiche?n?|anwendungen|vorhaben|themen|initiativen|projets?|équipes?|applications?|services|systèmes?|entreprise|société|boîte|banque|groupe|sujets|proyectos?|equipos?|sistemas?|servicios?|aplicaciones|empresa|grupo|banco|temas|progetti|squadre|sistemi|servizi|applicazioni|azienda|gruppo|banca|temi|projekty|zespoły|systemy|usługi|aplikacje|firma|bank|tematy|projecten|systemen|diensten|applicaties|afdelingen|bedrijf|organisatie|onderwerpen|projetos?|equip[ae]s?|sistemas|serviços|aplicações|organização|iniciativas|initiatives|iniziative|initiatieven|inicjatywy)(?: (?:der|des|im|in|aus|von|du|de|des|de la|del|della|dello|dei|van|w|z|da|do|dos|na|no|nel|op) .{1,80})?|à l'échelle d(?:u|e la|e l') ?\\p{L}{3,20}",
    unless: { after: '^\\p{L}' },
    argument,
    rewrite,
    bad: [
      'Alle Squads der Sparte Schaden',
      'Sonstige Projekte',
      'autres projets',
      'otros proyectos',
      'pozostałe projekty',
      'gesamte IT',
      'das ganze Haus',
    ],
    good: [
      'Alle Meridian',
      'Équipe Nantes',
      'Équipe Paie',
      'Sonstige-Rückstellungen',
      'Equipo Norte',
      'Inne Brzmienia',
      'Diverse City',
    ],
    source,
  },
]

/**
 * Whole entries that only look like selectors: routes, tags of HTML, titles that ask, currencies, and a label in brackets.
 * Nothing else in them may match anything.
 */
export const literalName =
  "^(?:\\[[\\p{L}\\p{N} ]{3,30}\\] [\\p{L}\\p{N} &'._-]{1,80}|[\\p{L}\\p{N} &'._-]{1,80} \\[[\\p{L}\\p{N} ]{3,30}\\]|(?:[\\p{L}\\p{N}_-]{1,40}/){1,6}\\[{1,2}(?:\\.\\.\\.)?(?:id|\\p{L}{4,30})\\]{1,2}(?:[/-][\\p{L}\\p{N}_-]{1,40}){0,4}|(?:where|what|who|how|when|why|which|is|are|can|does|do|did|got|guess|quo)(?:'s)? [\\p{L}\\p{N} &'-]{1,60}\\?|(?:us|a|au|c|ca|hk|nz|s|sg|nt|r|mx)\\$ [\\p{L}\\p{N} &'._-]{1,80}|~[\\p{L}][\\p{L}\\p{N}_-]{0,40}(?:/[\\p{L}\\p{N}._-]{1,60}|-[\\p{L}\\p{N}_-]{1,60})|\\{fmt\\}(?: [\\p{L}\\p{N} &'._-]{1,80})?|<(?:canvas|video|audio|table|form|input|select|svg|button|dialog|details|template|slot|iframe|img|picture|body|head|div|span|script|style|textarea|option|label|progress|meter|map|object|embed|link|meta|nav|main|section|article)> [\\p{L}\\p{N} &'._-]{1,80})$"

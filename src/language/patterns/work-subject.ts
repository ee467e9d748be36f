import type { Pattern } from '../pattern.ts'

const fields = ['work'] as const
const seen = 'seen in the development set'
const backlog = 'the whole-backlog question of the design: draw 20 tickets, most could be argued to be inside'

/** Signs that a line names a subject, a system, a project or a wish, and no piece of work. */
export const subjects: readonly Pattern[] = [
  {
    class: 'subject',
    fields,
    confidence: 'high',
    whole: true,
    match: '(?:(?:the|our) )?[a-zß-öø-ÿ]{2,16}',
    argument: '"%s" is one word: a trade or a subject, in which most of a backlog can be filed',
    rewrite: 'retry logic of the fax gateway',
    bad: ['payments', 'Workflows', 'the engine', 'shaders.', 'Lohnabrechnung'],
    good: ['photo mode', 'dependency bumps', 'log4shell', 'EBICS-upload'],
    source: backlog,
  },
  {
    class: 'subject',
    fields,
    confidence: 'high',
    whole: true,
    match: [
      "(?:(?:the|our|all|any|some|work (?:on|for|in|around)|everything (?:in|on|about)|development of|engineering of|maintenance of) ){0,2}(?!(?:bulk|undo|redo|file|batch|set|string|bit|bitwise|array|matrix|vector|crud|date|async|io|database|atomic|read|write|design|operating|solar|alarm|lint|image|map|cut|copy|drag) )(?:[\\p{L}'-]{2,30} ){1,2}(?:it|systems|software|tech|technology|informatics|applications|apps|operations|ops|stack|domain|estate|landscape|code ?base|ecosystem|it[ -]systems|it[ -]services|it[ -]operations|it[ -]projects)(?: (?:and|&) (?:it|systems|software|apps|operations|ops|tools|tooling))?(?: work)?",
      '(?:the|our) (?:[\\p{L}-]{2,30} ){1,2}(?:platform|backend|frontend|apps?|application|system|product|portal|website|services|monorepo|back office|front office)',
      '(?:the |our )?(?:core|retail|corporate|private|consumer|wholesale|investment|online|mobile|open|digital|consumer|public|primary|secondary|social) (?:banking|insurance|lending|payments|commerce|health|services|finance|care|markets|banking and payments|claims|retail|government|workplace|agenda|ambition|journey|strategy|future)',
    ],
    argument: '"%s" names what is worked on, and no work: whatever happens to it is inside',
    rewrite: 'slotting algorithm of the warehouse planner',
    bad: [
      'depot IT',
      'trading systems',
      'the claims platform',
      'warehouse operations',
      'core banking',
      'terminal operations and IT',
    ],
    good: [
      'bulk operations in the asset table',
      'hospital IT asset tags: label generator',
      'plant floor map editor',
      'claims platform login page redirect',
      'undo operations',
    ],
    source: backlog,
  },
  {
    class: 'subject',
    fields,
    confidence: 'high',
    whole: true,
    match:
      '(?:<light-word> |<narrow-kind> |<trade> |the |some |all |any ){0,3}(?:scripts?|tools?|tooling|reports?|dashboards?|quer(?:y|ies)|analys[ei]s|utilities|helpers|macros|notebooks?|evaluations?|extracts|charts|automations?|programs|prototypes?|spreadsheets|small apps)(?:(?:, | and | or |, and )(?:<light-word> )?(?:scripts?|tools?|tooling|reports?|dashboards?|quer(?:y|ies)|analys[ei]s|utilities|helpers|macros|notebooks?|evaluations?|extracts|charts|automations?|programs|prototypes?|spreadsheets|small apps)){0,3} (?:(?:for|requested by|wanted by|ordered by) (?:the |our |all |other |any )?(?:<light-word> )?<asker>|on demand|on request|as desired|as requested)',
    argument: '"%s" tells for whom or when, not what about',
    rewrite: 'loss triangle notebook for the hail reserve of 2026',
    bad: ['tools for artists', 'reports on demand', 'one-off scripts and analyses for management'],
    good: [
      'report on demand peaks of the grid',
      "scripts for the blood bank's label printer",
      'tools menu in the map editor',
      'ad-hoc loss triangles notebook template',
    ],
    source: backlog,
  },
  {
    class: 'subject',
    fields,
    confidence: 'high',
    whole: true,
    match:
      '(?:minor|small|smaller|tiny|little|trivial|easy|low-risk|routine|ad-hoc|ad hoc|misc|miscellaneous|various|occasional|one-off|odd|sundry|assorted)(?:,? (?:and |or )?<light-word>)?(?: (?:<trade>|<narrow-kind>|text|copy|layout|style|css|wording|visual|content|report|form|template|script|query|page))?(?: (?:and|or|,) ?(?:<trade>|<narrow-kind>|text|copy|layout|style))? (?:changes|fixes|tweaks|tasks|edits|adjustments|improvements|updates|modifications|enhancements|features|requests|scripts|jobs|additions|corrections|things|tools|automations|helpers|utilities|reports|dashboards|queries|analyses|evaluations|notebooks|upgrades|migrations|refactorings|cleanups)(?: (?:for|by|from|of|in) (?:the |our )?(?:<asker>|<light-word>|code ?base|repos?|systems?|services))?',
    argument: '"%s" tells the size of a change, not what it changes',
    rewrite: 'text changes in the consent form, as listed in LEG-31',
    bad: [
      'minor text changes',
      'small UI improvements',
      'various scripts for analysts',
      'low-risk and routine database updates',
    ],
    good: [
      'small caps in the letterhead',
      'small parcel tariff changes for the islands',
      'text changes in the consent form, as listed in LEG-31',
      'misc fees table import',
      'various-artists albums in the search index',
    ],
    source: backlog,
  },
  {
    class: 'objectless',
    fields,
    confidence: 'high',
    whole: true,
    match:
      '(?:(?:anything|everything|all things|something|whatever)(?:,)? [\\p{L}-]{2,30}(?:[- ](?:related|wise|ish|specific|adjacent))?|(?:anything|everything|all (?:work|things|tasks|topics|stuff)|work|tasks|topics|stuff) (?:(?:that (?:is|are|has|have) )?(?:related|relating|connected|pertaining|linked|relevant) to|(?:that has |having )?to do with|concerning|regarding|about|around|touching|involving|in connection with|in the (?:area|field|domain|context|realm|sphere) of|adjacent to|in and around) (?:the |our )?[\\p{L}-]{2,30}(?: [\\p{L}-]{2,30})?|(?:anything|everything|whatever|all) (?:is |that is )?(?:for|on|in|behind|under|inside|of|from) (?:the|our) [\\p{L}-]{2,30}(?: [\\p{L}-]{2,30})?)',
    unless: { after: '^\\d' },
    argument: '"%s" is a subject, not a piece of work: whatever touches it is inside',
    rewrite: 'import of legacy student records from the AS/400 export',
    bad: [
      'anything repetitive',
      'everything payments',
      'anything related to billing',
      'work around the mobile checkout',
      'anything COBOL-related',
      'tasks in the area of logistics',
    ],
    good: [
      'everything that knip reports as unused in web-shop',
      'anything that still imports moment',
      'work order import from SAP PM',
      'work around the Safari 16 date bug',
    ],
    source: seen,
  },
  {
    class: 'objectless',
    fields,
    confidence: 'high',
    whole: true,
    match:
      '(?:the |everything (?:for|in|on|about|around) |all (?:of )?(?:the )?(?:work (?:on|for) )?|work (?:on|for|in) |tasks (?:for|in|of|on) |deliver(?:y|ing)(?: of)? |activities (?:of|in|for) )?(?:the )?(?:project|programme|program|initiative|workstream|mission|operation) [\\p{L}\\p{N}-]{2,40}',
    unless: { after: '^:' },
    argument: '"%s" is as wide as the project is: nothing says which part of it',
    rewrite: 'translate the 38 SAS reports used by finance to SQL',
    bad: ['project Phoenix', 'work on project Everest', 'everything for programme Atlas'],
    good: [
      'project codes in the time sheet form',
      'project template for new microservices',
      'Project Everest: retry logic of the fax gateway',
    ],
    source: seen,
  },
  {
    class: 'objectless',
    fields,
    confidence: 'high',
    match:
      "(?:helping|help|unblocking|supporting|assisting|enabling|making|make|giving|letting|allowing) (?:[\\p{L}'-]{1,40} ){1,4}(?:productive|faster|happier|efficient|effective|unblocked|a hand|succeed|be more|get more done|ship faster|better)|(?:anything|everything|things|work|whatever) (?:that |which )?(?:helps?|makes?|saves?|improves?|speeds?)(?: [\\p{L}'-]{1,40}){0,6}",
    rest: { over: 'clause', words: '<whole>|<project-name>|<empty>|<trade>' },
    argument: '"%s" is a wish that any ticket can be filed under',
    rewrite: 'test suite speed-up for route-optimizer (target under 6 minutes)',
    bad: [
      'making the data team more productive',
      'helping engineers get unblocked',
      'anything that helps us ship faster',
    ],
    good: [
      'making the seat map faster on tablets',
      'helping text for the tax form fields',
      'letting drivers succeed at offline login',
    ],
    source: seen,
  },
]

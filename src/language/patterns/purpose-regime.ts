import { controlMark, partyMark } from '../mask.ts'

const money =
  '(?:costs?|spend|spending|expenses?|tokens?|usage|runs?|run-level|per-run|agents?|ai|llm|model|seats?|budget|budgets|finops|consumption|billing)'
const regimeAdjective =
  "(?:usual|normal|standard|regular|ordinary|formal|official|central|centrali[sz]ed|corporate|company|company-wide|group|organi[sz]ational|institutional|mandatory|administrative|bureaucratic|heavyweight|boring|tedious|cumbersome|rigid|platform|platform's|procurement|purchasing|finops|finance|financial|governance|compliance|management|cost|spend|spending|budget|budgetary|token|usage|run-level|per-run|catalog(?:ue)?|catalog(?:ue)?'s|portfolio|approval|review|sign-?off|audit|oversight|intake|metering|cost-tracking|reporting|quota|permission)"
const softControl =
  '(?:controls?|checks?|checkpoints?|rules|rulebook|process(?:es)?|procedures?|polic(?:y|ies)|limits?|caps?|ceilings?|restrictions?|constraints?|gates?|hoops|hurdles?|formalit(?:y|ies)|ceremon(?:y|ies)|admin|administration|overheads?|burdens?|reporting|reports?|tracking|logging|logs?|monitoring|dashboards?|telemetry|accounting|tickets?|forms?|queues?|boards?|councils?|committees?|channels?|routes?|requirements?|obligations|questions?|questionnaires?|regime|framework|lanes?|chains?|steps?|dut(?:y|ies)|meetings?|calls?|syncs?|check-ins?|delays?|bottlenecks?|ladders?|hierarch(?:y|ies)|workflows?|flows?|duties|standards?|discipline|touchpoints?|guard-?rails?|entry|line|red tape)'
const keepers =
  '(?:teams?|function|organi[sz]ation|group|people|folks|guys|office|department|dept|guild|board|council|committee|police|crowd|owners?|holders?|partners?|lead|leads|staff|reviewers?|approvers?)'
const desk =
  '(?:portfolio|pmo|programme|purchase|platform|developer platform|developer-platform|finops|fin-ops|finance|procurement|purchasing|security|governance|compliance|architecture|audit|legal|controlling|accounting|cost|review|risk|budget|cloud cost|central it|it|vendor management)'

// Names of controls that hardly ever mean anything else, and names that a product's own objects bear as often.
const sure = [
  // A threshold is not left out, one stays below it.
  `${money}(?:'s)? (?:track(?:ing|ers?)|report(?:s|ing)?|visibility|attribution|allocation|accounting|controls?|monitoring|logging|logs?|caps?|limits?|ceilings?|quotas?|count(?:s|ing)?|budgets?|transparency|checks?|dashboards?|meter(?:s|ing)?|records?|accountability|policing|approvals?|oversight|discipline|governance|tags?|tagging|codes?|fields?|reviews?|discussions?|debates?|alerts?|statements?|justifications?|figures|register|registry|statistics|ledger|system|overview|centre|center|billing|pricing|charges?|prices|fees|flow|tickets?|calls?|questions?|data|sheets?|forms?|cycle)`,
  `(?!(?:approval|procurement|purchas\\w+|review|reporting|audit|finance|financial|sign-?off) (?:limits?|thresholds?|ceilings?|lines?))${regimeAdjective} (?:${regimeAdjective} )?${softControl}`,
  'governance',
  'bureaucra(?:cy|cies)',
  'red[- ]tape',
  'paperwork',
  'oversight',
  'gate-?keep(?:ers?|ing)',
  'metering',
  'the meter',
  'metered (?:billing|rates?|pricing|plans?|usage|regime|runs?|workflows?|use|model|world|agents?|lane|side|line)',
  'pay-as-you-go',
  "(?:the |our |your |their )?(?:[a-z]+-[a-z]+ |standard |official |central |main |normal )?catalog(?:ue)?(?:'s)?(?: (?:intake|process|regime|rules|requirements|overhead|workflows?|checks|controls|lane|route|entry|review|approval|costs)(?: (?:flow|process|step|form|queue|gate|board|rules)s?)?)?",
  'intake(?: (?:form|process|queue|meeting|board|ticket|call|wizard)s?)?',
  'workflow[- ]?(?:ids?|mappings?)',
  'exploration (?:caps?|budgets?|limits?)',
  'sign-?offs?',
  'cost (?:fields|cent(?:er|re)s?)',
  'change (?:advisory board|board|control)',
  'cab',
  'steering committee',
  'architecture board',
  '(?:company|corporate|group|spending|agent|ai) polic(?:y|ies)',
  'spending (?:caps?|limits?|freeze|rules)',
  'purchase (?:orders?|requests?|requisitions?)',
  'purchas(?:e|ing) process',
  'budget (?:season|rounds?|cycles?|freeze|process|talks?|meetings?|discussions?|constraints?|planning)',
  'charge-?backs? (?:to|on|against|for|of) (?:our|the squad|the team|us|agents?|runs?|tokens?|cost)',
  'cross-charg(?:es|ing)',
  'charge-?back (?:schemes?|models?|systems?|process|regime)',
  'per-token (?:pricing|billing)',
  '(?:security|vendor|risk) questionnaires?',
  '(?:cost|budget|finops|monthly) meetings?',
  '(?:spending|tool|tooling|budget|vendor|procurement|purchasing|hiring) freeze',
  'freeze on (?:new )?(?:tools?|vendors?|spend|spending|purchases)',
  'audit logs?',
  '(?:cost|budget|spend) gates?',
  'corporate it',
  'showbacks?',
  'guard-?rails?',
  'business cases?',
  'agent registry',
  'portfolio (?:rules|reviews?|budget|process|regime|controls)',
  '(?:four|two|4|2)[- ](?:eyes?|person)(?:[- ](?:principle|checks?|rule|review|sign-?offs?))',
  'four[- ]eyes',
  'second (?:signatures?|approvers?|reviewers?|pair of eyes|approvals?)',
  '(?:standard |normal |usual )?assurance (?:steps?|activities|work|gates?|checks?|process)',
  '(?:it )?(?:security|risk|vendor|tool|safety) (?:assessments?|vetting|clearances?|onboarding)',
  '(?:approved|allowed|permitted)(?: tools?| tooling| models?| vendors?)? lists?',
  '(?:tool|tools|tooling|vendor|ai|agent|spend|spending|expense) (?:polic(?:y|ies)|council|committee|consultation|board|forum|register|approvals?|registers?)',
  '(?:control|governance|assurance|spend control) frameworks?',
  'unit costs?',
  'run (?:logs?|ledgers?|counts?|records?|data|justifications?|reasons?|register)',
  'pay-per-(?:use|run|token)(?: regime| billing| model)?',
  'per-run (?:charges?|metering|costs?|reviews?|billing|logging)',
  'request forms?',
  '(?:tagging|logging|attribution|metering) (?:obligations?|provisions?|requirements?|rules|dut(?:y|ies)|scheme)',
  'tool approvals?',
  '(?:cost|run|usage|log|spend) (?:sinks?|stores?|collectors?|exports?|feeds?|capture|evidence)',
  '(?:vendor|supplier|tool) (?:checks?|reviews?|screening|due diligence)',
  '(?:standard |usual )?approval matri(?:x|ces)',
  '(?:monthly |yearly |annual )?(?:spend|spending|cost|budget) (?:envelopes?|lines?|frames?)',
  'run-level (?:evidence|data|logs|records|figures)',
  'usage statistics',
  'tool(?:ing)? decisions?',
]
const doubtful = [
  'reviews?',
  'reviewing',
  'approvals?',
  'approving',
  'audits?',
  'auditing',
  'audit (?:trails?|logs?|logging)',
  'supervision',
  'scrutiny',
  'accountability',
  'compliance',
  'budgets?',
  'budgeting',
  'quotas?',
  'permission',
  'justifications?',
  'committees?',
  'authori[sz]ation',
  'meters',
  'clearance',
  'quota',
]
const parties = [
  '(?:the |our )?works councils?',
  `(?:the |our |their )?(?:central |corporate |group |internal )?${desk}(?:-| )${keepers}(?:'s)?`,
  "fin-?ops(?:')?",
  "procurement(?:'s)?",
  'purchasing',
  "finance(?:'s)?",
  'controlling',
  '(?:the |our )?(?:auditors?|controllers|reviewers?|approvers?|accountants?|architects|bean counters|budget holders?|budget owners?|cost owners?)',
  '(?:the )?(?:(?:architecture|tooling|change|design|ai|governance|steering) (?:forum|council|committee|review board|authority|office))',
  '(?:the )?(?:cfo|cto|cio|ciso|committee|leadership|head office|headquarters|hq|central it|powers that be|higher-ups|steering group)',
  '(?:senior |upper |line |middle )?management',
  '(?:the |our )(?:new |cost |business |plant |squad )?controller',
  'the (?:platform|board|boss|bosses)',
]

/** Controls of the regime and those who keep them, by how sure it is that they are meant, as one expression. */
export const regimeNames = `(?<sure>${sure.join('|')})|(?<party>${parties.join('|')})|(?<doubtful>${doubtful.join('|')})`

/** How patterns speak of what is marked. */
export const regimeWords: Readonly<Record<string, readonly string[]>> = {
  control: [`(?<!${controlMark})${controlMark}+(?!${controlMark})`],
  party: [`(?<!${partyMark})${partyMark}+(?!${partyMark})`],
  regime: [`(?<![${controlMark}${partyMark}])[${controlMark}${partyMark}]+(?![${controlMark}${partyMark}])`],
}

// What stands in a text for each character of a control of the regime, and of those who keep it.
const controlMark = '\uE010'
const partyMark = '\uE011'

const money =
  '(?:costs?|spend|spending|expenses?|tokens?|usage|runs?|run-level|per-run|agents?|ai|llm|model|seats?|budget|budgets|finops|consumption|billing)'
const regimeAdjective =
  "(?:usual|normal|standard|regular|ordinary|formal|official|central|centrali[sz]ed|corporate|company|company-wide|group|organi[sz]ational|institutional|mandatory|administrative|bureaucratic|heavyweight|boring|tedious|cumbersome|rigid|platform|platform's|procurement|purchasing|finops|finance|financial|governance|compliance|management|cost|spend|spending|budget|budgetary|token|usage|run-level|per-run|catalog(?:ue)?|catalog(?:ue)?'s|portfolio|approval|review|sign-?off|audit|oversight|intake|metering|cost-tracking|reporting|quota|permission)"
const softControl =
  '(?:controls?|checks?|checkpoints?|rules|rulebook|process(?:es)?|procedures?|polic(?:y|ies)|limits?|caps?|ceilings?|restrictions?|constraints?|gates?|hoops|hurdles?|formalit(?:y|ies)|ceremon(?:y|ies)|admin|administration|overheads?|burdens?|reporting|reports?|tracking|logging|logs?|monitoring|dashboards?|telemetry|accounting|tickets?|forms?|queues?|boards?|councils?|committees?|channels?|routes?|requirements?|obligations|questions?|questionnaires?|regime|framework|lanes?|chains?|steps?|dut(?:y|ies)|meetings?|calls?|syncs?|check-ins?|delays?|bottlenecks?|ladders?|hierarch(?:y|ies)|workflows?|flows?|duties|standards?|discipline|touchpoints?|guard-?rails?|entry|line|red tape)'
const keepers =
  '(?:teams?|group|people|folks|guys|office|department|dept|guild|board|council|committee|police|crowd|owners?|holders?|partners?|lead|leads|staff|reviewers?|approvers?)'
const desk =
  '(?:platform|developer platform|developer-platform|finops|fin-ops|finance|procurement|purchasing|security|governance|compliance|architecture|audit|legal|controlling|accounting|cost|review|risk|budget|cloud cost|central it|it|vendor management)'

// Names of controls that hardly ever mean anything else, and names that a product's own objects bear as often.
const sure = [
  // A threshold is not left out, one stays below it.
  `${money}(?:'s)? (?:track(?:ing|ers?)|report(?:s|ing)?|visibility|attribution|allocation|accounting|controls?|monitoring|logging|logs?|caps?|limits?|ceilings?|quotas?|count(?:s|ing)?|budgets?|transparency|checks?|dashboards?|meter(?:s|ing)?|records?|accountability|policing|approvals?|oversight|discipline|governance|tags?|tagging|codes?|fields?|reviews?|discussions?|debates?|alerts?|statements?|justifications?|figures|register|registry|statistics|ledger|system|overview|centre|center|billing|pricing|charges?|prices|fees|flow)`,
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
  `(?:the |our |their )?(?:central |corporate |group |internal )?${desk}(?:-| )${keepers}(?:'s)?`,
  "fin-?ops(?:')?",
  "procurement(?:'s)?",
  'purchasing',
  "finance(?:'s)?",
  'controlling',
  '(?:the |our )?(?:auditors?|controllers?|reviewers?|approvers?|accountants?|architects|bean counters|budget holders?|budget owners?|cost owners?)',
  '(?:the )?(?:cfo|cto|cio|ciso|committee|leadership|head office|headquarters|hq|central it|powers that be|higher-ups|steering group)',
  '(?:senior |upper |line |middle )?management',
  'the (?:platform|board|boss|bosses)',
]

const named = new RegExp(
  `(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][-./])(?:(?<sure>${sure.join('|')})|(?<party>${parties.join('|')})|(?<doubtful>${doubtful.join('|')}))(?![\\p{L}\\p{N}_]|[-./][\\p{L}\\p{N}])`,
  'gu',
)

// Objects of products that are reviewed, approved or audited themselves, and what makes a control a part of a product.
const objects = words(`
  payment payments invoice invoices order orders refund refunds loan loans claim claims merchant merchants customer customers user
  users patient patients driver drivers document documents photo image product products hotel restaurant film book app content
  comment comments credit insurance visa leave vacation holiday timesheet account accounts kyc aml tax settlement transaction
  transactions transfer transfers deposit trade trades shipment shipments booking bookings reservation reservations listing
  listings medical clinical prescription prescriptions lab energy water carbon emission emissions building fraud mortgage bill
  payroll supplier suppliers disbursement payout payouts card cards check-in return returns dispute disputes refund refunds
  quote quotes appointment article articles submission submissions moderation seller sellers marketplace playlist rating ratings
  app-store storefront tenant tenants passenger passengers student students exam homework thesis grant application applicant
  retry error latency performance memory storage disk sync rate network screen web client server vendor's
`)
const parts = words(`
  service services screen screens page pages table tables column columns row rows app apps application applications module modules
  api apis endpoint endpoints codebase database databases event events message messages schema schemas migration migrations
  feature features engine engines component components ui template templates pipeline pipelines library libraries class classes
  function functions parser parsers server servers firmware software bug bugs error errors failure failures fault
  faults defect defects overrun overruns overspend overspending surprise surprises shock shocks finding findings comment comments
  rework fatigue debt gap gaps mistake mistakes conflict conflicts drift time times effort efforts hours minutes workload
  turnaround backlog backlogs valve valves circuit circuits plugin widget regression regressions
  loss losses leak leaks breach breaches violation violations noise duplicate duplicates calculation calculations history
  apps analyst analysts sites bot bots toolkit export exports importer exporter viewer editor generator tests suite reading readings load emails e-mails mails mail tool tools tooling
`)

/**
 * Puts marks in place of the controls of the regime and of those who keep them, so that patterns can speak of them.
 * Every character keeps its place. What a product reviews, approves or audits is left as it is.
 */
export function markRegime(text: string): string {
  return text.replace(named, (found: string, ...rest: unknown[]) => {
    const at = rest.at(-3)
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>
    if (typeof at === 'number' && isOfProduct(text, at, found, groups.doubtful !== undefined)) return found
    return (groups.party === undefined ? controlMark : partyMark).repeat(found.length)
  })
}

function isOfProduct(text: string, at: number, found: string, isDoubtful: boolean): boolean {
  const after = text.slice(at + found.length, at + found.length + 60)
  const next = /^(?:'s)? (?:(?:logs?|trails?|workflows?|flows?|steps?|forms?|requests?|queues?) )?([\p{L}-]+)/u.exec(
    after,
  )?.[1]
  if (next !== undefined && parts.has(next)) return true
  if (!isDoubtful) return false
  if (next !== undefined && /^(?:models?|modes?)$/.test(next)) return true
  const of = /^ (?:of|for|in|on) (?:(?:the|a|an|our|all|each|every) )?([\p{L}-]+)/u.exec(after)?.[1]
  const before = /([\p{L}-]+)(?:'s)? $/u.exec(text.slice(Math.max(0, at - 40), at))?.[1]
  return [of, before].some((word) => word !== undefined && objects.has(word))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** How patterns speak of what is marked. */
export const regimeWords: Readonly<Record<string, readonly string[]>> = {
  control: [`${controlMark}+(?!${controlMark})`],
  party: [`${partyMark}+(?!${partyMark})`],
  regime: [`[${controlMark}${partyMark}]+(?![${controlMark}${partyMark}])`],
}

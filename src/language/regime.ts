import { expression } from './compiled.ts'
import { controlMark, partyMark } from './mask.ts'
import { Subject } from './subject.ts'

const names = expression('regime')

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

// What the regime's reviews, approvals and audits are of; those of anything else are a product's.
const ofSquads = words(`
  runs run agents agent agent-written agent-made agent-generated spend spending usage use tokens token costs cost changes change
  pull merge merges code generated diffs diff prs squad squads team teams tools tool tooling models model seats experiments
  experiment us ours them it this these those such everything anything what work expenses money ai prompts vendors
  purchases exceptions designs commits consumption
`)

/**
 * Puts marks in place of the controls of the regime and of those who keep them, so that patterns can speak of them.
 * Every character keeps its place. What a product reviews, approves or audits is left as it is.
 */
export function markRegime(text: string): string {
  const subject = new Subject(text)
  let out = ''
  for (let match = names.first(subject); match; match = names.first(subject, match.end)) {
    const { start, end, groups } = match
    const found = text.slice(start, end)
    const mark = groups.has('party') ? partyMark : controlMark
    out +=
      text.slice(out.length, start) +
      (isOfProduct(text, start, found, groups.has('doubtful')) ? found : mark.repeat(found.length))
  }
  return out + text.slice(out.length)
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
  const whole = /^ of (?:(?:the|a|an|our|all|any|each|every|its|their) )?([\p{L}-]+)/u.exec(after)?.[1]
  if (whole !== undefined && !ofSquads.has(whole)) return true
  const before = /([\p{L}-]+)(?:'s)? $/u.exec(text.slice(Math.max(0, at - 40), at))?.[1]
  return [of, before].some((word) => word !== undefined && objects.has(word))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

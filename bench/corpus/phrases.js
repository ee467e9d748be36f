import { documents, kinds, libraries, months, tables, things, units, vendors } from './words.js'

/** What work may use it: a line that most of a backlog is outside of. */
export function work(dice) {
  return dice.pick(workLines)(dice)
}

/** What is to be found out. */
export function purpose(dice) {
  return `${dice.pick(questions)(dice)}${dice.pick(backgrounds)(dice)}`
}

/** What may not use it. */
export function exclusion(dice) {
  return dice.pick(exclusions)(dice)
}

/** A title for the one kind of work that stands in the name. */
export function title(dice) {
  return dice.pick(titles)(dice)
}

/** A metric, as success or graduation names it, with bounds that a baseline leaves room for. */
export function measured(dice) {
  const { metric, from, to, over, unit = '' } = dice.pick(metrics)(dice)
  const bound = to < from ? 'atMost' : 'atLeast'
  return { metric, baseline: `${from}${unit}`, [bound]: `${to}${unit}`, over }
}

/** What two reviewers would agree has happened. */
export function event(dice) {
  return dice.pick(events)(dice)
}

/** Why a flat-rate plan was taken, as comments say it. */
export function comment(dice) {
  return dice.pick(comments)(dice)
}

/** What was learned by the end. */
export function lesson(dice) {
  return dice.pick(lessons)(dice)
}

const component = (dice) => `${dice.pick(things)} ${dice.pick(kinds)}`
const listed = (dice) => `the ${dice.pick(months)} ${dice.int(2025, 2026)} ${dice.pick(documents)}`

const workLines = [
  (dice) => `schema migrations of the ${dice.pick(tables)} table that ADR ${dice.int(11, 240)} lists`,
  (dice) => `backfill scripts for the ${dice.pick(tables)} and ${dice.pick(tables)} tables, with their tests`,
  (dice) => `contract tests between the ${component(dice)} and the ${component(dice)}`,
  (dice) => `fixes for the ${dice.int(9, 90)} accessibility findings of ${listed(dice)}`,
  (dice) => `extraction rules for the ${dice.pick(things)} layouts of ${dice.pick(vendors)}`,
  (dice) => replacing(dice, (before, after) => `replacing ${before} by ${after} in the ${component(dice)}`),
  (dice) => `removal of the ${dice.int(5, 60)} feature flags on the list of ${listed(dice)}`,
  (dice) => `characterisation tests for the ${dice.pick(things)} rounding rules in the ${component(dice)}`,
  (dice) => `porting the ${dice.int(4, 80)} nightly ${dice.pick(things)} jobs to the ${dice.pick(kinds)} scheduler`,
  (dice) => `translation of the ${dice.pick(things)} help pages named in ${listed(dice)}`,
]

const questions = [
  (dice) =>
    `Find out whether an agent that keeps a whole ${dice.pick(things)} change in its context needs fewer ${dice.pick(units)} than the catalog's refactor workflow`,
  (dice) =>
    `Learn whether long-running agents migrate the ${dice.pick(tables)} table with fewer ${dice.pick(units)} than a developer with the catalog's workflow`,
  (dice) =>
    `Measure how many ${dice.pick(units)} a ${dice.pick(things)} layout takes when an agent drafts the extraction rules`,
  (dice) =>
    `See whether a browser agent closes ${dice.pick(things)} findings with fewer ${dice.pick(units)} than today's triage workflow`,
  (dice) =>
    replacing(
      dice,
      (before, after) =>
        `Compare an agent's port of the ${component(dice)} from ${before} to ${after} with codemods, by ${dice.pick(units)} for each module`,
    ),
  (dice) =>
    `Test whether contract tests drafted by an agent for the ${component(dice)} catch the ${dice.pick(things)} defects of ${listed(dice)}`,
]

const backgrounds = [
  () => '.',
  (dice) => `, on the ${dice.int(20, 300)} changes that ${listed(dice)} lists.`,
  (dice) => `. The last attempt, in ${dice.pick(months)}, took ${dice.int(3, 9)} weeks and was measured by hand.`,
  (dice) => `. The ${component(dice)} has ${dice.int(40, 900)} open findings of this kind.`,
]

const exclusions = [
  (dice) => `changes to the live ${component(dice)} configuration`,
  (dice) => `anything that deploys the ${component(dice)} to production`,
  (dice) => `new endpoints of the ${component(dice)}`,
  (dice) => `the ${dice.pick(tables)} table in production`,
  (dice) => `credentials and access rules of the ${component(dice)}`,
]

const titles = [
  (dice) => `Flat-rate agents for the ${dice.pick(tables)} migration`,
  (dice) => `An agent that drafts ${dice.pick(things)} extraction rules for ${dice.pick(vendors)}`,
  (dice) => replacing(dice, (before, after) => `From ${before} to ${after} in the ${component(dice)}`),
  (dice) => `Contract tests for the ${component(dice)}`,
  (dice) => `Accessibility findings of the ${component(dice)}`,
  (dice) => `Nightly ${dice.pick(things)} jobs – a port to the ${dice.pick(kinds)} scheduler`,
]

const metrics = [
  (dice) => ({
    metric: `${dice.pick(units)} per ${dice.pick(things)} pull request`,
    ...falling(dice, 10),
    over: `${dice.int(15, 60)} pull requests`,
  }),
  (dice) => ({
    metric: `median list-price cost per ${dice.pick(things)} run`,
    ...falling(dice, 10),
    unit: ' USD',
    // No longer than the shortest time-box, 41 days: such a criterion settles nothing.
    over: `${dice.int(3, 5)} weeks`,
  }),
  (dice) => ({
    metric: `${dice.pick(things)} tickets reopened within 14 days`,
    ...falling(dice, 1, 10),
    unit: '%',
    over: `${dice.int(20, 90)} tickets`,
  }),
  (dice) => ({
    metric: `${dice.pick(things)} fields extracted without correction`,
    from: dice.int(60, 84),
    to: dice.int(90, 98),
    unit: '%',
    over: `${dice.int(200, 900)} documents`,
  }),
  (dice) => ({
    metric: `days from ${dice.pick(things)} request to a merged ${dice.pick(kinds)} change`,
    ...falling(dice, 2),
    over: `${dice.int(10, 40)} requests`,
  }),
]

const events = [
  (dice) => `the ${component(dice)} migration runs in staging without a rollback`,
  (dice) => `the ${dice.pick(tables)} table is served from the new schema in staging`,
  (dice) => `the last ${dice.pick(things)} job is removed from the old ${dice.pick(kinds)} scheduler`,
  (dice) => `the ${component(dice)} workflow is documented in the catalog handbook`,
  (dice) => `the ${dice.pick(months)} audit of the ${component(dice)} is closed by finops`,
]

const comments = [
  () => 'On a flat-rate plan the cost of a run is what it would have cost at list price.',
  (dice) => `See ADR ${dice.int(11, 240)} for why the catalog's workflow is too short for this.`,
  (dice) => `Asked for by ${dice.pick(vendors)}, ${dice.pick(months)} ${dice.int(2025, 2026)}.`,
  (dice) => `The numbers are from ${listed(dice)}; the dashboard "${dice.pick(things)} runs" has them by day.`,
  (dice) => `Kept apart from the ${component(dice)}, which has an exception of its own.`,
]

const lessons = [
  (dice) =>
    `${dice.int(2, 6)}.${dice.int(0, 9)} ${dice.pick(units)} for each ${dice.pick(things)} change, against ${dice.int(7, 12)} before.`,
  (dice) =>
    `No better than codemods: ${dice.int(12, 40)} of ${dice.int(50, 90)} ${dice.pick(things)} changes were redone by hand.`,
  (dice) =>
    `The ${component(dice)} took ${dice.int(2, 5)} days in place of ${dice.int(8, 20)}; its tests found ${dice.int(2, 30)} defects.`,
]

function replacing(dice, say) {
  return say(...dice.pick(libraries))
}

function falling(dice, parts, scale = 1) {
  const from = dice.int(4 * parts, 9 * parts)
  const to = dice.int(parts, 3 * parts)
  return { from: (from * scale) / parts, to: (to * scale) / parts }
}

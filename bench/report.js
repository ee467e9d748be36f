import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { contestants } from './contestants.js'
import { table } from './table.js'
import { judge, targets } from './targets.js'

// Taken before anything is measured: over a core's worth, others were at work, and times are worth little.
const load = loadavg()[0].toFixed(1)

/** What was measured, as the README has it. */
export function report(measured) {
  return [machine(), times(measured), judgement(measured), peers(measured)].filter(Boolean).join('\n\n')
}

function machine() {
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus()[0].model.trim()}, ${availableParallelism()} cores, ${memory} GB, Node ${process.versions.node}, load ${load}. Medians of whole processes, started in turn on the same files; the ratio is to carveout. Processor time is that of all threads, memory the peak.`
}

function times(measured) {
  const rows = measured.map(({ corpus, name, ms, cpuMs, mb }) => {
    const own = measured.find((one) => one.corpus === corpus && one.name === 'carveout')
    return [corpus, name, show(ms), `${(ms / own.ms).toFixed(2)} ×`, show(cpuMs), `${Math.round(mb)} MB`]
  })
  return table(['on', 'what', 'time', 'ratio', 'processor', 'memory'], rows, 2)
}

function show(ms) {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

function judgement(measured) {
  const rows = targets
    .map((target) => judge(target, measured))
    .filter((judged) => judged !== undefined)
    .map(({ subject, wanted, got, met }) => [subject, wanted, got, met ? 'met' : 'missed'])
  return rows.length > 0 && table(['carveout on', 'at most', 'measured', ''], rows, 2)
}

function peers(measured) {
  const rows = contestants
    .filter(({ name }) => measured.some((one) => one.name === name))
    .map(({ name, upTo, does }) => [name, Number.isFinite(upTo) ? String(upTo) : '', does])
  return table(['what', 'files at most', 'what it does'], rows, 3)
}

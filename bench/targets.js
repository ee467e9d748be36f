/**
 * What is wanted. Of `carveout` on a corpus, against another on the same one, or against itself on another (`than`):
 * `plus` so many milliseconds, `times` its time at most; or at most `mb` megabytes.
 */
export const targets = [
  { on: '1 file, clean', against: 'node', plus: 25 },
  { on: '1 file, all faulty', against: 'node', plus: 40 },
  { on: '5 files, clean', against: 'node', plus: 40 },
  { on: '5 files, all faulty', against: 'node', plus: 40 },
  { on: '1000 files, 5% faulty', against: 'spectral, rules only', times: 1 / 8 },
  { on: '10000 files, 5% faulty', against: 'eslint + yml + schema', times: 1 / 10 },
  { on: '10000 files, 5% faulty', against: 'yaml.parse', times: 0.35 },
  { on: '10000 files, 5% faulty', against: 'ajv-cli', times: 1 },
  { on: '10000 files, 5% faulty', of: 'carveout --cache, warm', against: 'carveout', times: 0.25 },
  { on: '50000 files, 5% faulty', than: '10000 files, 5% faulty', against: 'carveout', times: 5 },
  { on: '10000 files, 5% faulty', mb: 130 },
  { on: '50000 files, 5% faulty', mb: 220 },
  { on: '10 MB, 5% faulty', against: 'yaml.parse', times: 1.2 },
  { on: '1 MB, all faulty', against: 'yaml.parse', times: 1.2 },
]

/** Holds what was measured against a target; nothing where one of the two was not measured. */
export function judge({ on, of = 'carveout', than = on, against, plus, times, mb }, measured) {
  const find = (corpus, name) => measured.find((one) => one.corpus === corpus && one.name === name)
  const own = find(on, of)
  const other = mb === undefined ? find(than, against) : own
  if (own === undefined || other === undefined) return undefined
  const subject = of === 'carveout' ? on : `${on}, ${of.replace('carveout ', '')}`
  const beside = than === on ? against : `itself on ${than}`
  if (mb !== undefined) return { subject, wanted: `${mb} MB`, got: `${Math.round(own.mb)} MB`, met: own.mb <= mb }
  if (plus !== undefined) {
    const more = own.ms - other.ms
    return { subject, wanted: `${beside} + ${plus} ms`, got: `+ ${Math.round(more)} ms`, met: more <= plus }
  }
  const ratio = own.ms / other.ms
  return { subject, wanted: `${show(times)} × ${beside}`, got: `${show(ratio)} ×`, met: ratio <= times }
}

function show(ratio) {
  return String(Number(ratio.toPrecision(3)))
}

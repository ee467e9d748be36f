import { Chalk } from 'chalk'
import { expect, test } from 'vitest'
import { formatNames, formats } from '../../src/report/formats.ts'
import { sample } from './sample.ts'

const plain = { chalk: new Chalk({ level: 0 }), width: 80 }
const extensions: Readonly<Record<string, string>> = {
  json: 'json',
  sarif: 'json',
  gitlab: 'json',
  junit: 'xml',
  markdown: 'md',
  rdjson: 'json',
}

test('the table has the formats, the default first', () => {
  const names = ['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'rdjson']
  expect(formatNames).toEqual(names)
})

test.each(formatNames)('%s shows the sample as expected', async (name) => {
  await expect(formats[name](sample, plain)).toMatchFileSnapshot(`expected/${name}.${extensions[name] ?? 'txt'}`)
})

test('pretty shows the sample as expected in a wide terminal', async () => {
  await expect(formats.pretty(sample, { ...plain, width: 200 })).toMatchFileSnapshot('expected/pretty-wide.txt')
})

test.each([1, 3] as const)('colours of level %i add to a report and change nothing in it', (level) => {
  for (const name of ['pretty', 'concise'] as const) {
    const coloured = formats[name](sample, { chalk: new Chalk({ level }), width: 80 })
    expect(coloured).toContain('\u001b[')
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(formats[name](sample, plain))
  }
})

test.each(formatNames.slice(2))('%s is the same in colour and in any width', (name) => {
  expect(formats[name](sample, { chalk: new Chalk({ level: 3 }), width: 20 })).toBe(formats[name](sample, plain))
})

test('the order of facets, and of the rules that decided, is fixed', () => {
  const { carveOuts } = JSON.parse(formats.json(sample, plain))
  expect(carveOuts[0].because).toEqual(['fuzzy-scope', 'missing-expiry', 'unknown-project'])
  expect(carveOuts[1]).toMatchObject({ verdict: null, because: ['schema'], facets: null })
})

test('each rule that decided is named once', () => {
  const [verdict] = sample.verdicts
  if (verdict === undefined) throw new Error('the sample has no verdict')
  const result = { ...sample, verdicts: [{ ...verdict, because: [...verdict.because, ...verdict.because] }] }
  expect(JSON.parse(formats.json(result, plain)).carveOuts[0].because).toHaveLength(3)
})

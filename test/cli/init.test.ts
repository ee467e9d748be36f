import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { analyse } from '../../src/language/analyse.ts'
import { textsOf, textsOfPortfolio } from '../../src/language/texts.ts'
import { addSection } from '../../src/model/blanks.ts'
import type { CarveOut, Portfolio } from '../../src/model/declaration.ts'
import { parse } from '../../src/parse/parse.ts'
import { folder, run } from './support.ts'

const names = ['carve-outs/first.yaml', 'carveout.config.yaml', 'portfolio.yaml']
const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
const filesIn = (cwd: string) =>
  readdirSync(cwd, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1))
    .sort()

test('writes three files, asks nothing, and tells what comes next', async () => {
  const cwd = folder({})
  const { code, stdout, stderr } = await run(cwd, ['init'], {
    tty: true,
    getStdin: () => {
      throw new Error('asked')
    },
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(
    /^wrote carveout\.config\.yaml\nwrote portfolio\.yaml\nwrote carve-outs\/first\.yaml\n\nNext:\n/,
  )
  expect(filesIn(cwd)).toEqual(names)
})

test('in a folder that is not there yet', async () => {
  const cwd = folder({})
  const { stdout } = await run(cwd, ['init', 'agents/policy'])
  expect(filesIn(cwd)).toEqual(names.map((name) => `agents/policy/${name}`))
  expect(stdout).toContain('fill in agents/policy/portfolio.yaml')
  expect((await run(cwd, ['lint', 'agents/policy'])).code).toBe(1)
})

describe('never overwrites', () => {
  test.each(names)('%s', async (name) => {
    const cwd = folder({ [name]: 'mine\n' })
    const { code, stdout, stderr } = await run(cwd, ['init'])
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `carveout: ${name} is there already; nothing was written\n`,
    })
    expect(filesIn(cwd)).toEqual([name])
    expect(read(cwd, name)).toBe('mine\n')
  })

  test('names all that is there', async () => {
    const cwd = folder({})
    await run(cwd, ['init'])
    const { code, stderr } = await run(cwd, ['init'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'carveout: carveout.config.yaml, portfolio.yaml, carve-outs/first.yaml are there already; nothing was written\n',
    })
  })

  test('nor writes through a link, one that leads nowhere included', async () => {
    const [cwd, outside] = [folder({}), folder({})]
    symlinkSync(join(outside, 'x.yaml'), join(cwd, 'portfolio.yaml'))
    expect((await run(cwd, ['init'])).code).toBe(2)
    expect(filesIn(outside)).toEqual([])
  })

  test('and leaves nothing where a part can not be written', async () => {
    const cwd = folder({ 'carve-outs': 'a file' })
    const { code, stderr } = await run(cwd, ['init'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^carveout: .*a part of the path is no folder/)
    expect(filesIn(cwd)).toEqual(['carve-outs'])
  })
})

describe('what it writes', () => {
  test.each([
    ['carveout.config.yaml', 'config'],
    ['portfolio.yaml', 'portfolio'],
    ['carve-outs/first.yaml', 'carve-out'],
  ])('%s keeps to its schema, which its first line names', async (name, schema) => {
    const cwd = folder({})
    await run(cwd, ['init'])
    const text = read(cwd, name)
    expect(text.split('\n')[0]).toBe(
      `# yaml-language-server: $schema=https://github.com/carveout/carveout/raw/main/schemas/${schema}.schema.json`,
    )
    const ajv = new Ajv({ strict: false, validateFormats: false })
    const validate = ajv.compile(JSON.parse(readFileSync(`schemas/${schema}.schema.json`, 'utf8')))
    const value = JSON.parse(JSON.stringify(parseDocument(text).toJS(), (_, inner) => inner ?? undefined))
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
  })

  test('names the schemas of the package where it is installed, so that an editor needs no network', async () => {
    const cwd = folder({})
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(process.cwd(), join(cwd, 'node_modules/carveout'))
    await run(cwd, ['init', 'policy'])
    const modeline = (path: string) => /\$schema=(.*)\n/.exec(read(cwd, 'policy', path))?.[1] ?? ''
    expect(modeline('portfolio.yaml')).toBe('../node_modules/carveout/schemas/portfolio.schema.json')
    const schema = join(cwd, 'policy/carve-outs', modeline('carve-outs/first.yaml'))
    expect(JSON.parse(readFileSync(schema, 'utf8')).title).toBe('Carve-out')
    await run(cwd, ['init'])
    expect(read(cwd, 'portfolio.yaml')).toContain('$schema=./node_modules/carveout/')
  })

  test('can be judged, and fails', async () => {
    const cwd = folder({})
    await run(cwd, ['init'])
    const { code, stdout } = await run(cwd, ['lint', '-f', 'json'])
    expect(code).toBe(1)
    const { summary, findings } = JSON.parse(stdout)
    expect(summary).toMatchObject({ portfolios: 1, erosive: 1, notJudged: 0 })
    expect(new Set(findings.map(({ rule }: { rule: string }) => rule))).toContain('placeholder-text')
  })

  test('no text of it passes, with its brackets or without', async () => {
    const cwd = folder({})
    await run(cwd, ['init'])
    const sections = [
      'owner',
      'approved',
      'purpose',
      'scope',
      'agents',
      'logging',
      'review',
      'success',
      'graduation',
    ] as const
    const added = sections.flatMap((section) =>
      addSection(section).changes.map((change) => ('add' in change ? change.add : {})),
    )
    const suggested = Object.assign({ kind: 'CarveOut', id: 'a' }, ...added) as CarveOut
    const declarations = names.flatMap((path) => parse({ path, text: read(cwd, path) }).declarations)
    const texts = [...declarations.map(({ declaration }) => declaration), suggested].flatMap((declaration) =>
      declaration?.kind === 'Portfolio'
        ? [...textsOfPortfolio(declaration as Portfolio)]
        : [...textsOf(declaration as CarveOut)],
    )
    const placeholders = texts.filter(({ text }) => text.startsWith('<'))
    expect(placeholders.length).toBeGreaterThan(20)
    for (const { text, field } of placeholders) {
      for (const said of [text, text.slice(1, -1), `${text.slice(1, -1).toUpperCase()}.`])
        expect({ said, ...analyse(said, field, { has: () => false }) }).toMatchObject({ said, class: 'placeholder' })
    }
  })
})

/** What somebody who is asked would answer, by file and pointer: a value for what is there, or for keys that lack one. */
const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'portfolio.yaml': {
    '/title': 'Agent workflows at Harbour Goods',
    '/owner': 'developer-platform',
    '/logging/sink': 's3://harbour-agent-runs/catalog/',
    '/review/by/0': 'finops',
    '/projects/0': 'search-index',
    '/squads/0': 'discovery',
    '/workflows/0/title': 'Refactor with tests',
  },
  'carve-outs/first.yaml': {
    '/title': 'Relevance tuning with a long-running agent',
    '/owner': 'search-lead',
    '/approved/by': 'developer-platform',
    '/approved/on': '2026-11-16',
    '/purpose': 'Find out whether a long-running agent tunes ranking in fewer review rounds than refactor-with-tests.',
    '/scope/projects/0': 'search-index',
    '/scope/squads/0': 'discovery',
    '/scope/work/0': 'the 12 ranking regressions of the October relevance report',
    '/starts': '2026-11-23',
    '/expires': '2027-01-29',
    '/agents/0/name': 'claude-code',
    '/agents/0/plan': 'max-20x',
    '/agents/0/seats': 2,
    '/agents/0/price/amount': 100,
    '/agents/0/price/currency': 'EUR',
    '/budget/amount': 500,
    '/budget/currency': 'EUR',
    '/logging/sink': 's3://harbour-agent-runs/relevance/',
    '/workflows/0/id': 'relevance-tuning',
    '/workflows/0/variantOf': 'refactor-with-tests',
    '/review/by/0': 'finops',
    '/success/0/event': 'the offline relevance score of the October query set reaches 0.71',
    '/graduation/criteria/0/event': 'two squads beside discovery have merged a ranking change made this way',
    '/graduation/decide': '2027-01-22',
    '/graduation/by': 'developer-platform',
  },
}

interface Told {
  readonly rule: string
  readonly message: string
  readonly help: string | null
  readonly file: string
  readonly pointer: string
}

/** The places that a finding asks to be filled in: its own where it points at a text, else the keys that it names. */
function asked({ rule, help, message, pointer }: Told): string[] {
  if (rule === 'placeholder-text') return [pointer]
  const keys = [...`${help} ${message}`.matchAll(/`([\w.]+)`/g)].map(([, key = '']) => key.replaceAll('.', '/'))
  // What is absent from the top is told at the id.
  return keys.map((key) => `${pointer === '/id' ? '' : pointer}/${key}`)
}

/** Mends what a report says, and nothing that it does not say. Returns how many values were filled in. */
function fillIn(cwd: string, findings: readonly Told[]): number {
  let filled = 0
  for (const file of new Set(findings.map((finding) => finding.file))) {
    const document = parseDocument(read(cwd, file))
    const places = new Set(findings.filter((finding) => finding.file === file).flatMap(asked))
    for (const pointer of places) {
      const path = pointer.split('/').slice(1)
      const answer = answers[file]?.[pointer]
      if (answer === undefined || document.getIn(path) === answer) continue
      document.setIn(path, answer)
      filled++
    }
    writeFileSync(join(cwd, file), document.toString({ lineWidth: 0 }))
  }
  return filled
}

test('one session of filling in by the messages alone leads to exit 0', async () => {
  const cwd = folder({})
  await run(cwd, ['init'])
  const counts: number[] = []
  for (let round = 0; round < 6; round++) {
    const { code, stdout } = await run(cwd, ['lint', '-f', 'json'])
    const { findings, carveOuts } = JSON.parse(stdout)
    counts.push(findings.length)
    if (findings.length === 0) {
      expect({ code, carveOuts }).toMatchObject({ code: 0, carveOuts: [{ verdict: 'pressure-valve' }] })
      break
    }
    expect(fillIn(cwd, findings), JSON.stringify(findings)).toBeGreaterThan(0)
  }
  expect(counts.at(-1), String(counts)).toBe(0)
  expect(counts.length).toBeLessThan(5)
})

test('a place where no folder can be made is told at once', async () => {
  const { code, stderr } = await run(folder({}), ['init', '/proc/none/x'])
  expect(code).toBe(2)
  expect(stderr).toContain("/proc/none/x can't be written to")
})

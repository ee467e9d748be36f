import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, test } from 'vitest'
import { formatNames } from '../../src/report/formats.ts'
import { env, repository } from '../files/support.ts'
import { attacks } from '../report/hostile.ts'
import { inspect } from '../report/inspect.ts'
import { shownOn } from './screen.ts'
import { folder, type Ran, run } from './support.ts'

const colours = /\u001b\[\d+m/g

/** Nothing that acts on a terminal, a log or the eye, but for our own colours and the emoji of our own. */
const harmful = /(?!\n|(?<=⚠)\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** What the runner of GitHub Actions obeys, and that of Azure. */
const obeyed = /^\s*::\w|##\w*\[/m

/** What acts on a terminal, a log or a reader of XML; only reports are Markdown. */
const acting = attacks.filter((attack) => harmful.test(attack) || obeyed.test(attack) || /]]>|<\//.test(attack))

/** Fails where an output acts on what shows it, as a terminal or as the log of a CI system. */
async function expectHarmless(output: string, isColoured = false): Promise<void> {
  const plain = isColoured ? output.replace(colours, '') : output
  expect(harmful.exec(plain)?.[0], JSON.stringify(plain.slice(0, 3000))).toBe(undefined)
  expect(obeyed.exec(plain)?.[0], plain).toBe(undefined)
  if (output !== '') await expectOnScreen(output)
}

/** Fails where a terminal shows something else than the lines of an output, or obeys it. */
async function expectOnScreen(output: string): Promise<void> {
  const { lines, deeds } = await shownOn(output)
  expect(deeds, output).toEqual([])
  const expected = output.replace(colours, '').replace(/\n$/, '').split('\n')
  expect(lines).toEqual(expected.map((line) => line.trimEnd()))
}

/** An attack as the name of a file may have it. */
const named = (attack: string) => attack.replace(/[/\0]/g, '').slice(0, 80)

/** A declaration in which every text is the attack: well formed, of the wrong shape, and no YAML. */
function declarations(attack: string): Record<string, string> {
  const text = JSON.stringify(attack)
  const any = JSON.stringify(`any work, ${attack}`)
  const line = attack.replace(/[\r\n]/g, ' ')
  const comment = line.replaceAll('\0', '')
  const lines = (...more: string[]) => ['apiVersion: carveout/v1', 'kind: CarveOut', ...more, ''].join('\n')
  return {
    'sound.yaml': lines(
      'id: pilot',
      `title: ${text}`,
      'portfolio: none',
      `owner: ${text}`,
      `purpose: ${JSON.stringify(`TBD ${attack}`)}`,
      `# carveout-ignore missing-expiry until 2026-12-31: ${comment}`,
      `# carveout-ignore ${comment} until 2026-12-31: ${comment}`,
      `scope: { projects: [${text}, ${any}], squads: [${text}], work: [${text}, ${any}], exclude: [${any}] }`,
      `review: { by: [${text}] }`,
      `workflows: [{ id: w, variantOf: none }, { id: v, proposes: v, title: ${text} }]`,
      `success: [${text}, { event: ${any} }, { metric: ${text}, atLeast: 0 }]`,
      `graduation: { criteria: [${text}], by: ${text} }`,
    ),
    'shape.yaml': lines(
      `id: ${text}`,
      `portfolio: ${text}`,
      `workflows: [{ id: w, variantOf: ${text} }]`,
      `${text}: ${text}`,
      `starts: ${text}`,
      `budget: { amount: ${text}, ${text}: 1, currency: ${text} }`,
      `scope: ${text}`,
    ),
    'syntax.yaml': lines('id: syntax', `title: *${line}`),
    'broken.yaml': lines('id: broken', `title: [${line}`, 'purpose: x'),
    'tag.yaml': lines('id: tag', `title: !${line} x`),
    'near.yaml': `apiVersion: ${JSON.stringify(`carveout/v1${attack}`)}\nkind: CarveOut\nid: near\n`,
    'kind.yaml': `apiVersion: carveout/v1\nkind: ${text}\nid: kind\n`,
  }
}

/** A folder with these files, under names with the attack in them. */
function attackedFolder(attack: string): string {
  const cwd = folder({})
  const name = named(attack)
  for (const [file, text] of Object.entries(declarations(attack))) {
    const path = join(cwd, `in${name}`, `${name}${file}`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return cwd
}

/** A run on a terminal; what it prints is harmless, and it is no bug. */
async function tried(cwd: string, argv: readonly string[], stdin = ''): Promise<Ran> {
  const isColoured = argv.includes('--color')
  const ran = await run(cwd, argv, { tty: true, stdin, env: isColoured ? {} : { NO_COLOR: '1' } })
  expect([0, 1, 2], ran.stderr).toContain(ran.code)
  for (const output of [ran.stdout, ran.stderr]) await expectHarmless(output, isColoured)
  return ran
}

test('the terminal obeys what is not escaped, so that it would be noticed', async () => {
  const controls = acting.filter((attack) => /(?!\u0000|\u0085)\p{Cc}/u.test(attack))
  expect(controls.length).toBeGreaterThan(6)
  for (const attack of controls) await expect(expectOnScreen(attack), JSON.stringify(attack)).rejects.toThrow()
})

describe.each(attacks)('a run over %j', (attack) => {
  test('is shown by every format, and nothing else is done', async () => {
    const cwd = attackedFolder(attack)
    const aside = folder({})
    const others = formatNames.filter((format) => format !== 'pretty')
    const asked = others.flatMap((format) => ['-f', `${format}=${join(aside, format)}`])
    const { stdout } = await tried(cwd, ['lint', '--show-ignored', '--color', '-f', 'pretty', ...asked])
    const read = (format: string) => readFileSync(join(aside, format), 'utf8')
    for (const report of [stdout, ...others.map(read)])
      for (const rule of ['schema', 'yaml-syntax', 'fuzzy-scope']) expect(report).toContain(rule)
    for (const format of others.filter((format) => format !== 'github')) await expectHarmless(read(format))
    checkCommands(read('github'))
    checkXml(read('junit'))
    checkMarkdown(read('markdown'))
    for (const { message } of JSON.parse(read('rdjson')).diagnostics)
      expect(inspect(`- ${message}`)).toMatchObject({ links: [], others: [] })
  })
})

/** Fails where GitHub is told to do anything but to annotate. */
function checkCommands(report: string): void {
  for (const line of report.trimEnd().split('\n')) {
    expect(line).toMatch(/^::(notice|error|warning) /)
    expect(line).not.toMatch(harmful)
    expect(line).not.toMatch(/##\w*\[/)
  }
}

/** Fails where an XML parser does not find what our reports consist of, and nothing else. */
function checkXml(report: string): void {
  const faults: string[] = []
  // What is no UTF-8 in a name is read as U+FFFD, of which the parser warns.
  const onError = (level: string, message: string) => level === 'warning' || faults.push(message)
  const document = new DOMParser({ onError }).parseFromString(report, 'text/xml')
  expect(faults).toEqual([])
  const tags = new Set(Array.from(document.getElementsByTagName('*'), ({ tagName }) => tagName))
  expect([...tags].sort()).toEqual(['failure', 'system-out', 'testcase', 'testsuite', 'testsuites'])
}

/** Fails where a Markdown renderer makes links that are not ours, or anything that our reports don't consist of. */
function checkMarkdown(report: string): void {
  const { links, others, html } = inspect(report)
  const own = /^https:\/\/github\.com\/carveout\/carveout\/blob\/main\/src\/rules\/[a-z-]+\.md$/
  expect(links.filter((href) => !own.test(href))).toEqual([])
  expect(others).toEqual([])
  expect(html).not.toMatch(/<(?:script|img|a href="(?!https:\/\/github\.com\/carveout\/))/)
  expect(html.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@\w|(?<!&)#\d|!\d|GH-\d/)
}

test('git, its files and its refs', async () => {
  const attack = '\u001b]0;title\u0007\u009b2J\u202e\n::stop-commands::a'
  const files = Object.entries(declarations(attack)).map(([file, text]) => [`${named(attack)}${file}`, text] as const)
  const { cwd, git, write } = repository({ 'a.yaml': 'other: tool\n' })
  write(Object.fromEntries(files))
  git('add', '.')
  for (const argv of [['--staged'], ['--changed'], ['--changed', attack], ['--changed', `HEAD:${attack}`]]) {
    const ran = await run(cwd, ['lint', '-f', 'concise', ...argv], { tty: true, env: { ...env, NO_COLOR: '1' } })
    expect(ran.code).toBe(attack === argv[1] || argv[1]?.startsWith('HEAD') ? 2 : 1)
    for (const output of [ran.stdout, ran.stderr]) await expectHarmless(output)
  }
})

test('what is told of the progress is gone at the end', async () => {
  let time = 0
  const now = () => {
    time += 2000
    return time
  }
  const { stderr } = await run(attackedFolder('a\rb'), ['lint'], { tty: true, now })
  expect(stderr).toContain('read 2 of 7 files')
  expect((await shownOn(stderr)).lines).toEqual([])
})

describe.each(acting)('of %j', (attack) => {
  const name = named(attack)
  const text = JSON.stringify(attack)
  const line = attack.replace(/[\r\n]/g, ' ')
  const argument = attack.replaceAll('\0', '')

  test('declarations, and the names of their files and folders', async () => {
    const cwd = attackedFolder(attack)
    await tried(cwd, ['lint', '-f', 'concise', '--jobs', '1'])
    await tried(cwd, ['lint', '--quiet', '--no-ignores'])
    await tried(cwd, ['lint', `in${name}`, `in${name}/${name}sound.yaml`, '--fix-dry-run'])
    await tried(cwd, ['baseline', '--until', '2026-12-31', '--because', argument])
    checkCommands((await run(cwd, ['lint', '-f', 'concise'], { env: { GITHUB_ACTIONS: 'true' } })).stderr)
  })

  test('a bug that is about it', async () => {
    const next = () => Promise.reject(new Error(attack))
    const getStdin = () => ({ [Symbol.asyncIterator]: () => ({ next }) })
    const ran = await run(folder({}), ['lint', '-'], { getStdin })
    expect(ran.code).toBe(3)
    expect(ran.stderr).toMatch(/^Error: .*\n/)
    await expectHarmless(ran.stderr)
  })

  test.each([
    ['a key', (text: string) => `${text}: 1\n`],
    ['a rule', (text: string) => `rules: { ${text}: error }\n`],
    ['a severity', (text: string) => `rules: { fuzzy-scope: ${text} }\n`],
    ['an option', (text: string) => `rules: { overlong-time-box: { max: ${text} } }\n`],
    ['an option’s name', (text: string) => `rules: { overlong-time-box: { ${text}: 1 } }\n`],
    ['a base', (text: string) => `extends: ${text}\n`],
    ['a file for a base', (text: string) => `extends: ${JSON.stringify(`./${JSON.parse(text)}`)}\n`],
    [
      'globs and names',
      (text: string) =>
        `exclude: [${text}]\naccept: [${text}]\noverrides: [{ files: [${text}], rules: { ended: off } }]\n`,
    ],
    ['a lock', (text: string) => `locked: [${text}]\n`],
    ['no YAML', (_: string) => `rules: [${line}\n`],
  ])('a configuration with it as %s', async (_, config) => {
    const cwd = folder({
      'carveout.config.yaml': config(text),
      'a.yaml': 'apiVersion: carveout/v1\nkind: CarveOut\nid: a\n',
    })
    for (const argv of [['lint'], ['config'], ['config', '-f', 'json'], ['rules']]) await tried(cwd, argv)
  })

  test('a configuration in files that are called so', async () => {
    const cwd = folder({
      'carveout.config.yaml': `extends: ${JSON.stringify(`./${name}.yaml`)}\n`,
      [`${name}.yaml`]: 'rules: { fuzzy-scope: warning, overlong-time-box: { max: 9 days } }\nlocked: [ended]\n',
    })
    for (const argv of [['config'], ['rules'], ['explain', 'overlong-time-box']]) {
      for (const format of ['pretty', 'json']) {
        const { code, stdout } = await tried(cwd, [...argv, '-f', format, '--color'])
        expect({ code, says: stdout.length > 100 }).toEqual({ code: 0, says: true })
      }
    }
  })

  test.each([
    [
      'sound',
      (text: string) =>
        `{ rule: ended, declaration: ${text}, digest: "0123456789abcdef", until: 2026-12-31, because: ${text} }`,
    ],
    [
      'ended',
      (text: string) =>
        `{ rule: ended, declaration: ${text}, digest: "0123456789abcdef", until: 2026-10-31, because: ${text} }`,
    ],
    ['wrong', (text: string) => `{ rule: ${text}, declaration: 1, digest: ${text}, until: ${text}, ${text}: 1 }`],
    ['no YAML', (_: string) => `[${line}`],
  ])('entries of a baseline that are %s', async (_, entry) => {
    const files = { 'a.yaml': 'apiVersion: carveout/v1\nkind: CarveOut\nid: a\n', '.git/HEAD': '' }
    const cwd = folder({ ...files, '.carveout-baseline.yaml': `version: 1\nentries:\n  - ${entry(text)}\n` })
    for (const argv of [['lint'], ['lint', '-f', 'json'], ['baseline', '--prune']]) await tried(cwd, argv)
  })

  test.each([
    ['lint', argument],
    ['lint', `--${argument}`],
    ['lint', '-f', argument],
    ['lint', '-f', `json=${argument}/x`],
    ['lint', '-f', `json=${argument}`, '-f', `sarif=${argument}`],
    ['lint', '--fail-on', argument],
    ['lint', '--max-warnings', argument],
    ['lint', '--jobs', argument],
    ['lint', '--today', argument],
    ['lint', '--config', argument],
    ['lint', '--preset', argument],
    ['lint', '--rule', argument],
    ['lint', '--rule', `${argument}:off`],
    ['lint', '--rules', argument],
    ['lint', '--rules', `./${argument}`],
    ['lint', '--changed', argument],
    ['lint', '--cache', '--cache-location', argument],
    ['lint', '--stdin-filename', argument],
    ['lint', '-', '--stdin-filename', argument],
    ['lint', '-', '--stdin-filename', argument, '-f', 'json'],
    ['baseline', '--until', argument, '--because', argument],
    ['explain', argument],
    ['schema', argument],
    ['completion', argument],
    ['init', argument],
    ['help', argument],
    [argument],
    [`--${argument}`],
  ])('the arguments %j %j %j %j', async (...argv) => {
    const stdin = `apiVersion: carveout/v1\nkind: CarveOut\nid: ${text}\n`
    await tried(folder({ 'a.yaml': 'other: tool\n' }), argv, stdin)
  })

  test('rules of one’s own, what they say, and how they fail', async () => {
    const rule = (more: string) => `export default { id: 'own', summary: ${text}, facet: 'signal', severity: 'warning',
      options: { bound: { type: 'string', description: ${text}, default: ${text}, strict: ${text} } }, ${more} }`
    const yields = `*carveOut() { yield { message: ${text}, help: ${text}, at: [${text}], related: [] } }`
    const cwd = folder({
      'a.yaml': 'apiVersion: carveout/v1\nkind: CarveOut\nid: a\n',
      'own.mjs': rule(yields),
      'fails.mjs': rule(`carveOut() { throw new Error(${text}) }`),
      'throws.mjs': `throw ${text}`,
      'wrong.mjs': `export default { id: ${text}, facet: ${text}, severity: ${text}, options: { ${text}: 1 } }`,
    })
    for (const argv of [['lint'], ['rules'], ['explain', 'own']])
      for (const module of ['own', 'fails', 'throws', 'wrong'])
        for (const format of ['pretty', 'json'])
          await tried(cwd, [...argv, '-f', format, '--rules', `./${module}.mjs`, '--color'])
  })
})

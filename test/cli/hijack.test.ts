import { describe, expect, test } from 'vitest'
import { env, repository } from '../files/support.ts'
import {
  acting,
  attackedFolder,
  checkCommands,
  declarations,
  expectHarmless,
  expectOnScreen,
  named,
  tried,
} from './hijack.ts'
import { shownOn } from './screen.ts'
import { folder, run } from './support.ts'

test('the terminal obeys what is not escaped, so that it would be noticed', async () => {
  const controls = acting.filter((attack) => /(?!\u0000|\u0085)\p{Cc}/u.test(attack))
  expect(controls.length).toBeGreaterThan(6)
  for (const attack of controls) await expect(expectOnScreen(attack), JSON.stringify(attack)).rejects.toThrow()
})

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
    checkCommands((await run(cwd, ['lint', '-f', 'concise'], { env: { GITHUB_ACTIONS: 'true' } })).stderr)
    await tried(cwd, ['baseline', '--until', '2026-12-31', '--because', argument])
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

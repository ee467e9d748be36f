import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from '../cli/support.ts'
import { env as gitEnv } from '../files/support.ts'
import { commands, runAll } from './commands.ts'
import { type Canary, canary, evilRepository, evilSettings } from './smuggled.ts'

const asksGit = commands.filter(({ args }) => args.includes('--staged') || args.includes('--changed'))

/** What was told of a command line that ended so. */
const ended = (told: readonly { args: readonly string[]; code: number; said: string }[], code: number) =>
  told.filter((one) => one.code === code).map(({ args, said }) => `${args.join(' ')}: ${said}`)

describe('a repository that names a program wherever git would run one', () => {
  test('runs none of them in any command', async () => {
    const bird = canary()
    const { cwd } = evilRepository(bird)
    const { told, stderr } = await runAll(cwd, commands)
    expect(stderr).toBe('')
    expect(told).toHaveLength(commands.length)
    // All have come so far as to judge something.
    expect([...ended(told, 2), ...ended(told, 3)]).toEqual([])
    expect(told.find(({ args }) => args.includes('--changed'))?.said).toContain('sub/b.yaml')
    expect(bird.sung()).toEqual([])
  })

  test('is one indeed: git itself and node run them', () => {
    const bird = canary()
    const { cwd } = evilRepository(bird)
    for (const args of [['status'], ['diff', 'HEAD~1', 'HEAD']])
      spawnSync('git', args, { cwd, env: gitEnv, timeout: 3_000 })
    for (const module of ['./evil.cjs', './node_modules/yaml/index.js']) spawnSync('node', [module], { cwd })
    const heard = ['core.fsmonitor', 'filter.evil.process', 'evil.cjs', 'node_modules.yaml']
    expect(bird.sung()).toEqual(expect.arrayContaining(heard))
  })

  test('nor where `.git` is a file that leads to it', async () => {
    const bird = canary()
    const { cwd } = evilRepository(bird)
    renameSync(join(cwd, '.git'), join(cwd, 'sub/elsewhere'))
    writeFileSync(join(cwd, '.git'), 'gitdir: sub/elsewhere\n')
    const { told } = await runAll(cwd, asksGit)
    expect(ended(told, 1)).toHaveLength(asksGit.length)
    expect(bird.sung()).toEqual([])
  })

  test('nor where its work tree is said to be elsewhere', async () => {
    const bird = canary()
    const { cwd, git } = evilRepository(bird)
    const other = evilRepository(bird)
    git('config', 'core.worktree', other.cwd)
    rmSync(join(other.cwd, '.git'), { recursive: true })
    const { told } = await runAll(cwd, asksGit)
    expect(ended(told, 3)).toEqual([])
    expect(ended(told, 2).join()).toContain('needs the work tree of a git repository')
    expect(bird.sung()).toEqual([])
  })

  test('nor from within a folder that is made to look like one without a work tree', async () => {
    const bird = canary()
    const { cwd } = evilRepository(bird)
    const bare = join(cwd, 'sub/bare')
    renameSync(join(cwd, '.git'), bare)
    execFileSync('git', ['init', '--quiet'], { cwd, env: gitEnv })
    writeFileSync(join(bare, 'a.yaml'), readFileSync(join(cwd, 'a.yaml')))
    for (const isBare of ['true', 'false']) {
      execFileSync('git', ['config', '--file', join(bare, 'config'), 'core.bare', isBare], { env: gitEnv })
      const { told } = await runAll(bare, asksGit)
      expect([...ended(told, 0), ...ended(told, 3)]).toEqual([])
    }
    expect(bird.sung()).toEqual([])
  })
})

test('variables of git say which repository it is, and name no program that is run', async () => {
  const bird = canary()
  const { cwd } = evilRepository(bird)
  const settings = evilSettings(bird).filter(([key]) => !key.startsWith('extensions') && !key.startsWith('alias'))
  const programs = [
    ...['GIT_EXTERNAL_DIFF', 'GIT_PAGER', 'PAGER', 'GIT_EDITOR', 'GIT_SEQUENCE_EDITOR', 'EDITOR', 'VISUAL', 'GIT_SSH'],
    ...['GIT_SSH_COMMAND', 'GIT_ASKPASS', 'SSH_ASKPASS', 'GIT_PROXY_COMMAND', 'GIT_TERMINAL_PROMPT'],
  ]
  const env = {
    ...Object.fromEntries(programs.map((name) => [name, bird.program(name)])),
    GIT_DIR: join(cwd, '.git'),
    GIT_INDEX_FILE: join(cwd, '.git/index'),
    GIT_WORK_TREE: cwd,
    GIT_PREFIX: '',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value],
      ]),
    ),
    GIT_CONFIG_PARAMETERS: settings.map(([key, value]) => `'${key}'='${value}'`).join(' '),
    GIT_LITERAL_PATHSPECS: '1',
    GIT_ALLOW_PROTOCOL: 'ext:file:ssh',
    GIT_NO_LAZY_FETCH: '0',
    GIT_OPTIONAL_LOCKS: '1',
  }
  const { told } = await runAll(cwd, asksGit, { env })
  const plain = await runAll(cwd, asksGit)
  expect(told).toEqual(plain.told)
  expect(ended(told, 1)).toHaveLength(asksGit.length)
  // From another folder they lead to the same repository, as they would for git.
  const elsewhere = folder({ 'a.yaml': readFileSync(join(cwd, 'a.yaml')) })
  expect(ended((await runAll(elsewhere, asksGit, { env })).told, 3)).toEqual([])
  expect(bird.sung()).toEqual([])
})

/** Files that some tool would run, or be led to run, as a configuration of ours. */
const scripts = (bird: Canary): readonly (readonly [string, Readonly<Record<string, string>>])[] => {
  const script = bird.module('script')
  const package_ = (value: unknown) => ({
    'package.json': JSON.stringify(value),
    'evil.js': script,
    'evil.cjs': script,
  })
  const rcs = ['.carveoutrc', '.config/carveoutrc', 'carveout.config']
  const endings = ['js', 'cjs', 'mjs', 'ts', 'cts', 'mts']
  const evilPackage = {
    'node_modules/evil/package.json': '{"name":"evil","main":"index.js"}',
    'node_modules/evil/index.js': script,
    'node_modules/evil/carveout.config.js': script,
  }
  return [
    ...rcs.flatMap((rc) => endings.map((ending) => [`${rc}.${ending}`, { [`${rc}.${ending}`]: script }] as const)),
    ...endings.map((ending) => [`.config/config.${ending}`, { [`.config/config.${ending}`]: script }] as const),
    ['a script called data', { '.carveoutrc': script, 'carveout.config.yaml': script }],
    ['JSON that is a script', { '.carveoutrc.json': script }],
    ['a script by a tag', { 'carveout.config.yaml': `extends: !!js/function "function () { ${script} }"\n` }],
    ['extends of a script', { 'carveout.config.yaml': 'extends: ./evil.js\n', 'evil.js': script }],
    ['extends of a package that is a script', { 'carveout.config.yaml': 'extends: evil\n', ...evilPackage }],
    ['extends of its script', { 'carveout.config.yaml': 'extends: evil/index.js\n', ...evilPackage }],
    ['rules', { 'carveout.config.yaml': 'rules: ./evil.js\n', 'evil.js': script }],
    ['plugins', { 'carveout.config.yaml': 'plugins: [./evil.js]\nformat: ./evil.js\n', 'evil.js': script }],
    ['the key carveout', package_({ carveout: './evil.js' })],
    ['the key carveout that extends a script', package_({ carveout: { extends: './evil.cjs' } })],
    [
      'the key cosmiconfig',
      package_({ cosmiconfig: { searchPlaces: ['evil.cjs'], loaders: { '.cjs': './evil.cjs' } } }),
    ],
    ['package.yaml', { 'package.yaml': 'cosmiconfig:\n  searchPlaces: [evil.cjs]\n', 'evil.cjs': script }],
    [
      '.config/config.yaml',
      { '.config/config.yaml': 'cosmiconfig:\n  searchPlaces: [evil.cjs]\n', 'evil.cjs': script },
    ],
  ]
}

test('a script in the place of a configuration is refused by every command that looks for one, and never run', async () => {
  const bird = canary()
  const looking = ['lint', 'config', 'rules', 'baseline'].map((name) => {
    const terms = name === 'baseline' ? ['--until', '2027-01-31', '--because', 'x'] : []
    return { args: [name, ...terms] }
  })
  const lines = [...looking, { args: ['explain', 'ended'] }, { args: ['lint', '--fix'] }, { args: ['lint', '-'] }]
  const declaration = 'apiVersion: carveout/v1\nkind: CarveOut\nid: a\n'
  const cases = scripts(bird)
  const inside = cases.flatMap(([, files], i) =>
    Object.entries({ 'a.yaml': declaration, '.git/HEAD': '', ...files }).map(([path, text]) => [`${i}/${path}`, text]),
  )
  const cwd = folder(Object.fromEntries(inside))
  const { told } = await runAll(
    cwd,
    cases.flatMap((_, i) => lines.map((line) => ({ ...line, folder: String(i) }))),
  )
  expect(told).toHaveLength(cases.length * lines.length)
  const others = told.filter(({ code }) => code !== 2).map((one) => ({ ...one, of: cases[Number(one.folder)]?.[0] }))
  expect(others).toEqual([])
  expect(bird.sung()).toEqual([])
})

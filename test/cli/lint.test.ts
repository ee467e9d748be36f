import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { folder, run } from './support.ts'

const [portfolio = '', carveOut = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)
const erosive = carveOut.replace('expires: 2026-12-18\n', '')
const policy = { 'portfolio.yaml': portfolio, 'teams/ledger.yaml': carveOut }

/** Another carve-out without an end, with criteria of its own. */
const another = (id: string) =>
  erosive.replaceAll('ledger-migration', id).replace('atMost: 4 USD', `atMost: ${id.length} USD`)

/** The findings as `file:line:col: severity rule`. */
async function findings(cwd: string, ...argv: string[]): Promise<string[]> {
  const { stdout } = await run(cwd, ['lint', '-f', 'concise', ...argv])
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(': ').slice(0, 2).join(': '))
}

describe('exit codes', () => {
  const twoWarnings = carveOut.replace(/^owner: .*\n/m, '').replace(/^purpose: .*\n/m, '')
  test.each<[string, Record<string, string>, string[], number]>([
    ['a sound policy passes', policy, [], 0],
    ['an error shuts the gate', { ...policy, 'teams/ledger.yaml': erosive }, [], 1],
    ['never shuts it for nothing', { ...policy, 'teams/ledger.yaml': erosive }, ['--fail-on', 'never'], 0],
    ['warnings pass', { ...policy, 'teams/ledger.yaml': twoWarnings }, [], 0],
    ['warnings shut it where asked', { ...policy, 'teams/ledger.yaml': twoWarnings }, ['--fail-on', 'warning'], 1],
    ['as many warnings as allowed pass', { ...policy, 'teams/ledger.yaml': twoWarnings }, ['--max-warnings', '2'], 0],
    ['more warnings than allowed shut it', { ...policy, 'teams/ledger.yaml': twoWarnings }, ['--max-warnings', '1'], 1],
    [
      'quiet hides warnings but counts them',
      { ...policy, 'teams/ledger.yaml': twoWarnings },
      ['--quiet', '--max-warnings', '1'],
      1,
    ],
    ['a syntax error shuts it', { 'a.yaml': 'apiVersion: carveout/v1\nid: "a\n' }, [], 1],
    ['nothing to judge', { 'a.yaml': 'other: tool\n' }, [], 2],
    ['nothing to judge, allowed', { 'a.yaml': 'other: tool\n' }, ['--allow-empty'], 0],
    ['a path that is not there', policy, ['nowhere.yaml'], 2],
    ['a glob that matches nothing', policy, ['*.toml'], 2],
    ['a rule turned off', { ...policy, 'teams/ledger.yaml': erosive }, ['--rule', 'missing-expiry:off'], 0],
    ['a rule turned down', { ...policy, 'teams/ledger.yaml': erosive }, ['--rule', 'missing-expiry:warning'], 0],
    [
      'the strict preset makes warnings errors',
      { ...policy, 'teams/ledger.yaml': twoWarnings },
      ['--preset', 'strict'],
      1,
    ],
  ])('%s', async (_, files, argv, code) => {
    expect((await run(folder(files), ['lint', ...argv])).code).toBe(code)
  })
})

test.each([
  [['lint', '--preset', 'strct'], 'carveout: there is no preset "strct". Did you mean strict?'],
  [['lint', '--rule', 'fuzzy-scop:off'], 'carveout: there is no rule "fuzzy-scop". Did you mean fuzzy-scope?'],
  [['lint', '--rule', 'fuzzy-scope:of'], 'carveout: there is no severity "of". Did you mean off?'],
  [['lint', '--rule', 'fuzzy-scope'], 'Write it as <id:severity>'],
  [['lint', '--format', 'prety'], 'carveout: there is no format "prety". Did you mean pretty?'],
  [['lint', '--format', 'json='], 'Name a file after the `=`'],
  [['lint', '-f', 'json', '-f', 'pretty'], 'only one format can go to standard output'],
  [['lint', '--today', '2026-02-30'], 'Write a calendar day as YYYY-MM-DD'],
  [['lint', '--max-warnings', '-1'], 'Write a whole number'],
  [['lint', '--fail-on', 'errors'], 'carveout: there is no severity "errors". Did you mean error?'],
  [['lint', '--alow-empty'], 'Did you mean --allow-empty?'],
  [['lnt'], 'Did you mean lint?'],
  [['explain', 'missing-expir'], 'carveout: there is no rule "missing-expir". Did you mean missing-expiry?'],
  [['schema', 'carveout'], 'carveout: there is no schema "carveout". Did you mean carve-out?'],
])('bad usage: %j', async (argv, message) => {
  const { code, stdout, stderr } = await run(folder(policy), argv)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr).toMatch(/^carveout: /)
})

test('nothing to judge says so, and the way out', async () => {
  const { stderr } = await run(folder({ 'a.yaml': 'other: tool\n' }), ['lint', 'a.yaml'])
  expect(stderr).toBe('carveout: nothing to judge: no declaration in a.yaml (--allow-empty lets that pass)\n')
})

describe('what is read and what is reported', () => {
  const both = { ...policy, 'teams/ledger.yaml': erosive, 'teams/other.yaml': another('other') }

  test('one file knows the whole catalog, and is reported alone', async () => {
    const cwd = folder({ ...both, '.git/HEAD': '' })
    expect(await findings(cwd, 'teams/ledger.yaml')).toEqual(['teams/ledger.yaml:3:5: error missing-expiry'])
    expect(await findings(join(cwd, 'teams'), 'ledger.yaml')).toEqual(['ledger.yaml:3:5: error missing-expiry'])
  })

  test('a folder outside the current one is its own project', async () => {
    const elsewhere = folder(both)
    const cwd = folder({ 'portfolio.yaml': portfolio })
    const [first] = await findings(cwd, join(elsewhere, 'teams/ledger.yaml'))
    expect(first).toMatch(/^\.\.\/carveout-.*\/teams\/ledger\.yaml:3:5: error missing-expiry$/)
    expect(await findings(cwd, elsewhere)).not.toContainEqual(expect.stringContaining('duplicate-id'))
  })

  test('globs', async () => {
    const cwd = folder(both)
    expect(await findings(cwd, 'teams/*.yaml')).toHaveLength(2)
    expect(await findings(cwd, '**/{ledger,nothing}.yaml')).toEqual(['teams/ledger.yaml:3:5: error missing-expiry'])
  })

  test('other endings when named, and never by walking', async () => {
    const cwd = folder({ ...policy, 'draft.txt': another('draft') })
    expect(await findings(cwd)).toEqual([])
    expect(await findings(cwd, 'draft.txt')).toContain('draft.txt:3:5: error missing-expiry')
  })

  test('node_modules, .git and what a .gitignore ignores are passed over, nested ones included', async () => {
    const hidden = another('hidden')
    const cwd = folder({
      ...policy,
      '.gitignore': 'build/\n*.draft.yaml\n!keep.draft.yaml\n',
      'teams/.gitignore': '/tmp.yaml\n',
      'build/a.yaml': hidden,
      'x.draft.yaml': hidden,
      'node_modules/p/a.yaml': hidden,
      '.git/a.yaml': hidden,
      'teams/tmp.yaml': hidden,
      'keep.draft.yaml': hidden,
    })
    expect(await findings(cwd)).toContain('keep.draft.yaml:3:5: error missing-expiry')
    expect((await findings(cwd)).filter((line) => !line.startsWith('keep'))).toEqual([])
    expect(await findings(cwd, 'build')).toContain('build/a.yaml:3:5: error missing-expiry')
  })

  test('symbolic links are not followed', async () => {
    const cwd = folder({ ...policy })
    symlinkSync(cwd, join(cwd, 'loop'))
    symlinkSync(join(cwd, 'teams/ledger.yaml'), join(cwd, 'again.yaml'))
    expect((await run(cwd, ['lint'])).code).toBe(0)
  })

  test('JSON is YAML', async () => {
    const json = JSON.stringify({ apiVersion: 'carveout/v1', kind: 'CarveOut', id: 'j', expires: 5 })
    expect(await findings(folder({ ...policy, 'j.json': json }), 'j.json')).toEqual(['j.json:1:66: error schema'])
  })

  test('every file is reported, whatever stands in one of them', async () => {
    const cwd = folder({
      ...both,
      'a.yaml': 'apiVersion: carveout/v1\nid: [\n',
      'b.yaml': Buffer.from('apiVersion: carveout/v1 # \xff\n', 'latin1'),
    })
    expect(await findings(cwd)).toEqual(
      expect.arrayContaining([
        'a.yaml:2:5: error yaml-syntax',
        'b.yaml:1:1: error yaml-syntax',
        'teams/ledger.yaml:3:5: error missing-expiry',
      ]),
    )
  })

  test('a file over 10 MB is a finding', async () => {
    const cwd = folder({ ...policy, 'big.yaml': `${carveOut}# ${'x'.repeat(10_000_000)}\n` })
    const { stdout } = await run(cwd, ['lint', '-f', 'concise', 'big.yaml'])
    expect(stdout).toBe('big.yaml:1:1: error yaml-syntax: this file is larger than 10 MB\n')
  })
})

describe('standard input', () => {
  test('stands in for the file of its name', async () => {
    const cwd = folder(policy)
    const { stdout, code } = await run(cwd, ['lint', '-', '-f', 'concise', '--stdin-filename', 'teams/ledger.yaml'], {
      stdin: erosive,
    })
    expect(stdout).toContain('teams/ledger.yaml:3:5: error missing-expiry')
    expect(stdout).not.toContain('duplicate-id')
    expect(code).toBe(1)
  })

  test('has a name of its own otherwise', async () => {
    const { stdout } = await run(folder(policy), ['lint', '-', '-f', 'concise'], { stdin: another('new') })
    expect(stdout).toContain('<stdin>:3:5: error missing-expiry')
  })
})

describe('formats', () => {
  test('to files and to standard output at once', async () => {
    const cwd = folder({ ...policy, 'teams/ledger.yaml': erosive })
    const { stdout, code } = await run(cwd, ['lint', '-f', 'json=report.json', '-f', 'concise'])
    expect(code).toBe(1)
    expect(stdout).toContain('missing-expiry')
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).summary).toMatchObject({ erosive: 1, errors: 1 })
  })

  test('a file that can not be written', async () => {
    const { stderr, code } = await run(folder(policy), ['lint', '-f', 'json=no/where.json'])
    expect({ stderr, code }).toEqual({
      stderr: expect.stringContaining("can't be written: there is no folder no"),
      code: 2,
    })
  })

  test('quiet reports errors only', async () => {
    const cwd = folder({ ...policy, 'teams/ledger.yaml': erosive.replace(/^owner: .*\n/m, '') })
    expect(await findings(cwd)).toHaveLength(2)
    expect(await findings(cwd, '--quiet')).toEqual(['teams/ledger.yaml:3:5: error missing-expiry'])
  })

  test.each<[string, string[], Record<string, string>, boolean, boolean]>([
    ['a terminal', [], {}, true, true],
    ['a pipe', [], {}, false, false],
    ['a terminal that says no', [], { NO_COLOR: '1' }, true, false],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, false],
    ['a pipe that says yes', [], { FORCE_COLOR: '1' }, false, true],
    ['the flag over the environment', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
    ['the other flag over the environment', ['--color'], { NO_COLOR: '1' }, false, true],
  ])('colour on %s', async (_, argv, env, tty, coloured) => {
    const cwd = folder({ ...policy, 'teams/ledger.yaml': erosive })
    const { stdout } = await run(cwd, ['lint', ...argv], { env, tty })
    expect(stdout.includes('\u001b[')).toBe(coloured)
  })
})

test('the same bytes, whatever the order in which paths are named', async () => {
  const cwd = folder({ ...policy, 'teams/ledger.yaml': erosive, 'b.yaml': another('b') })
  const first = await run(cwd, ['lint', '-f', 'json', 'teams', 'b.yaml', 'portfolio.yaml'])
  const second = await run(cwd, ['lint', '-f', 'json', 'portfolio.yaml', 'b.yaml', 'teams'])
  expect(first).toEqual(second)
})

test('progress on a terminal, once a run lasts over a second', async () => {
  let clock = 0
  const now = () => {
    clock += 600
    return clock
  }
  const { stderr } = await run(folder(policy), ['lint'], { tty: true, now })
  expect(stderr).toMatch(/^\rread 2 of 2 files\r/)
  expect((await run(folder(policy), ['lint'], { tty: true })).stderr).toBe('')
  expect((await run(folder(policy), ['lint'], { tty: false, now })).stderr).toBe('')
})

test('a path that is neither a file nor a folder', async () => {
  const cwd = folder(policy)
  execFileSync('mkfifo', [join(cwd, 'pipe.yaml')])
  expect(await run(cwd, ['lint', 'pipe.yaml'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'carveout: pipe.yaml is neither a file nor a folder\n',
  })
  expect((await run(cwd, ['lint'])).code).toBe(0)
})

test('a file name can not steer the terminal', async () => {
  const { stderr } = await run(folder(policy), ['lint', 'a\u001b[31m\n.yaml'])
  expect(stderr).toBe('carveout: there is no file or folder a\\u{1b}[31m\\n.yaml\n')
})

test('a bug is told with its stack', async () => {
  const getStdin = () => {
    throw new TypeError('boom')
  }
  const { code, stderr } = await run(folder(policy), ['lint', '-'], { getStdin })
  expect(code).toBe(3)
  expect(stderr).toMatch(/TypeError: boom\n +at .*\n[\s\S]*This is a bug in carveout/)
})

test('a current folder that is gone is told', async () => {
  const gone = () => {
    throw new Error('ENOENT: no such file or directory, uv_cwd')
  }
  expect(await run('.', ['lint'], { getCwd: gone })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'carveout: the current folder is not there any more\n',
  })
})

describe('what shuts the gate is told', () => {
  const without = { ...policy, 'teams/ledger.yaml': carveOut.replace(/^owner: .*\n/m, '') }

  test('where too many warnings do', async () => {
    const { code, stderr } = await run(folder(without), ['lint', '--max-warnings', '0'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'carveout: 1 warning; --max-warnings allows 0\n' })
  })

  test('where warnings do that are not shown', async () => {
    const shown = await run(folder(without), ['lint', '--fail-on', 'warning'])
    expect({ code: shown.code, stderr: shown.stderr }).toEqual({ code: 1, stderr: '' })
    const { code, stderr } = await run(folder(without), ['lint', '--fail-on', 'warning', '--quiet'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'carveout: 1 warning; --fail-on warning allows none\n' })
  })
})

describe('where reports go', () => {
  test.each([
    [['-f', 'json=o', '-f', 'concise=o'], "two formats can't both go to o"],
    [['-f', 'json=no/such/folder'], "no/such/folder can't be written: there is no folder no/such"],
    [['-f', 'json=.git'], "can't be written: it is a folder"],
  ])('%j is refused before anything is judged', async (argv, message) => {
    const cwd = folder({ ...policy, '.git/x': '' })
    const { code, stdout, stderr } = await run(cwd, ['lint', '-f', 'json=first.json', ...argv])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(existsSync(join(cwd, 'first.json'))).toBe(false)
  })

  test('a file keeps its permissions, and a link stays one', async () => {
    const cwd = folder({ ...policy, 'out.json': '' })
    chmodSync(join(cwd, 'out.json'), 0o600)
    symlinkSync('out.json', join(cwd, 'link.json'))
    expect((await run(cwd, ['lint', '-f', 'json=link.json'])).code).toBe(0)
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true)
    expect(statSync(join(cwd, 'out.json')).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).version).toBe(1)
  })

  test('a pipe is written to', async () => {
    const cwd = folder(policy)
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    const reader = spawn('cat', [join(cwd, 'pipe')])
    const read = text(reader.stdout)
    expect((await run(cwd, ['lint', '-f', 'json=pipe'])).code).toBe(0)
    expect(JSON.parse(await read).version).toBe(1)
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true)
  })
})

test('standard input stands in for a file of another project', async () => {
  const other = folder({ ...policy, '.git/x': '' })
  const cwd = folder({ '.git/x': '' })
  const stdin = readFileSync(join(other, 'teams/ledger.yaml'))
  const name = join(other, 'teams/ledger.yaml')
  expect((await run(cwd, ['lint', '-', '--stdin-filename', name], { stdin })).code).toBe(0)
  expect((await run(cwd, ['lint', '-'], { stdin })).stdout).toContain('unknown-portfolio')
  expect((await run(cwd, ['lint', '-', '--stdin-filename', '.'], { stdin })).code).toBe(2)
  expect((await run(other, ['lint', '.', '--stdin-filename', 'a.yaml'])).stderr).toContain('add `-` to the paths')
})

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, run } from './support.ts'

const [portfolio = '', carveOut = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)
const erosive = carveOut.replace('expires: 2026-12-18\n', '')
const bin = resolve('bin/carveout.js')
const policy = { '.git/HEAD': '', 'portfolio.yaml': portfolio, 'teams/ledger.yaml': erosive }
const another = (id: string) =>
  erosive.replaceAll('ledger-migration', id).replace('atMost: 4 USD', `atMost: ${id.length} USD`)

/** A script that leaves a mark when it runs, in any of the ways in which a script may be loaded. */
const script = (mark: string) => `import('node:fs').then((fs) => fs.writeFileSync(${JSON.stringify(mark)}, 'ran'))\n`

/** Writes files into a folder, with that script for `SCRIPT`; returns where it would leave its mark. */
function plant(cwd: string, files: Record<string, string>): string {
  const mark = join(cwd, 'ran')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true })
    writeFileSync(
      join(cwd, name),
      content.replace('SCRIPT', () => script(mark)),
    )
  }
  return mark
}

/** The findings as `file: severity rule`. */
async function findings(cwd: string, ...argv: string[]): Promise<string[]> {
  const { stdout } = await run(cwd, ['lint', '-f', 'concise', ...argv])
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/:\d+:\d+: (\w+ [\w-]+): .*/, ': $1'))
}

describe('what a pull request brings never runs', () => {
  const planted: [string, Record<string, string>, string][] = [
    ...['js', 'cjs', 'mjs', 'ts'].map((ending): [string, Record<string, string>, string] => [
      `.config/config.${ending}`,
      { [`.config/config.${ending}`]: 'SCRIPT' },
      `.config/config.${ending} would redirect the search for configurations, and may run code to do so; nothing of it was read: take it away, or pass --no-config, or --config <file>`,
    ]),
    ...['json', 'yaml', 'yml'].map((ending): [string, Record<string, string>, string] => [
      `.config/config.${ending} that redirects`,
      { [`.config/config.${ending}`]: '{ "searchPlaces": ["evil.js"] }', 'evil.js': 'SCRIPT' },
      `.config/config.${ending} would redirect`,
    ]),
    ...['', '.config/'].flatMap((at) =>
      ['js', 'cjs', 'mjs', 'ts', 'cts', 'mts'].map((ending): [string, Record<string, string>, string] => [
        `${at}.carveoutrc.${ending}`,
        { [`${at}${at === '' ? '.' : ''}carveoutrc.${ending}`]: 'SCRIPT' },
        `carveoutrc.${ending} is a script, and was not run: a configuration is data; write it as carveout.config.yaml`,
      ]),
    ),
    ...['js', 'cjs', 'mjs', 'ts'].map((ending): [string, Record<string, string>, string] => [
      `carveout.config.${ending}`,
      { [`carveout.config.${ending}`]: 'SCRIPT' },
      `carveout.config.${ending} is a script, and was not run`,
    ]),
    [
      'a script beside a configuration that is data',
      { 'carveout.config.js': 'SCRIPT', 'carveout.config.yaml': '' },
      'carveout.config.js is a script',
    ],
    [
      'the key cosmiconfig of package.json',
      { 'package.json': '{ "cosmiconfig": { "searchPlaces": ["evil.js"] } }', 'evil.js': 'SCRIPT' },
      'the key `cosmiconfig` of package.json would redirect',
    ],
    [
      'the same key, escaped',
      { 'package.json': '{ "\\u0063osmiconfig": { "$import": "./evil.js" } }', 'evil.js': 'SCRIPT' },
      'the key `cosmiconfig` of package.json would redirect',
    ],
    [
      'the key cosmiconfig of package.yaml',
      { 'package.yaml': 'a: &a { cosmiconfig: { searchPlaces: [evil.js] } }\n<<: *a\n', 'evil.js': 'SCRIPT' },
      'package.yaml would redirect',
    ],
    [
      'a key of package.yaml that may spell it',
      { 'package.yaml': '"\\x63osmiconfig": { searchPlaces: [evil.js] }\n', 'evil.js': 'SCRIPT' },
      'package.yaml would redirect',
    ],
    ['a package.json that is none', { 'package.json': '{ "cosmiconfig": ' }, 'package.json is no JSON'],
    [
      'extends to a script',
      { 'carveout.config.yaml': 'extends: [recommended, ./evil.js]', 'evil.js': 'SCRIPT' },
      'carveout.config.yaml:1:24: "./evil.js" is a script, and was not run: `extends` takes data alone',
    ],
    [
      "extends to a package's script",
      { 'carveout.config.yaml': 'extends: evil/index.cjs', 'node_modules/evil/index.cjs': 'SCRIPT' },
      'carveout.config.yaml:1:10: "evil/index.cjs" is a script, and was not run',
    ],
    [
      'extends to a package that is code alone',
      {
        'carveout.config.yaml': 'extends: evil',
        'node_modules/evil/package.json': '{ "main": "index.js" }',
        'node_modules/evil/index.js': 'SCRIPT',
      },
      'carveout.config.yaml:1:10: "evil": the package has no carveout.config.yaml, carveout.config.yml, carveout.config.json',
    ],
    [
      'extends to a path outside',
      { 'carveout.config.yaml': 'extends: ../outside.yaml' },
      'carveout.config.yaml:1:10: "../outside.yaml" is outside the project',
    ],
    [
      'extends to an absolute path',
      { 'carveout.config.yaml': 'extends: /etc/hosts.yaml' },
      'carveout.config.yaml:1:10: "/etc/hosts.yaml" is outside the project',
    ],
    [
      'extends out of a package',
      { 'carveout.config.yaml': 'extends: a/../../own.yaml', 'own.yaml': '', 'node_modules/a/package.json': '{}' },
      'carveout.config.yaml:1:10: "a/../../own.yaml" leads out of the project',
    ],
    [
      'what cosmiconfig would import',
      { 'carveout.config.yaml': '$import: ./evil.js', 'evil.js': 'SCRIPT' },
      'carveout.config.yaml:1:1: `$import` is not a key of a carveout configuration',
    ],
    ['a script called data', { '.carveoutrc': 'SCRIPT' }, '.carveoutrc:1:1: this carveout configuration is the text'],
    [
      'rules of its own',
      { 'carveout.config.yaml': 'rules: ./evil.js', 'evil.js': 'SCRIPT' },
      'carveout.config.yaml:1:8: `rules` is the text "./evil.js", not a map',
    ],
  ]

  test.each(planted)('%s', async (_, files, expected) => {
    const cwd = folder(policy)
    const mark = plant(cwd, files)
    for (const command of ['lint', 'rules', 'config']) {
      const { code, stdout, stderr } = await run(cwd, [command])
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(/^carveout: .+\n$/)
      expect(stderr).toContain(expected)
    }
    // Time for an import that somebody began.
    await new Promise((done) => setTimeout(done, 20))
    expect(existsSync(mark)).toBe(false)
  })

  // cosmiconfig asks the process for the current folder, so only a process of its own shows what would run.
  const spawned = /^\.config\/config\.(js|cjs|yaml)|cosmiconfig|^carveout\.config\.[jm]s|script$/
  test.each(planted.filter(([name]) => spawned.test(name)))('%s, in a process of its own', (_, files, expected) => {
    const cwd = folder(policy)
    // With a configuration to read, so that cosmiconfig would be called.
    const mark = plant(cwd, { 'carveout.config.yaml': '', ...files })
    const { status, stderr } = spawnSync(process.execPath, [bin, 'lint'], { cwd, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(expected) })
    expect(existsSync(mark)).toBe(false)
  })

  test('the mark is left by a script that does run', async () => {
    const cwd = folder(policy)
    const mark = join(cwd, 'ran')
    writeFileSync(join(cwd, 'evil.mjs'), `${script(mark)}export default []\n`)
    await run(cwd, ['lint', '--rules', './evil.mjs'])
    await new Promise((done) => setTimeout(done, 20))
    expect(existsSync(mark)).toBe(true)
  })

  test('without a configuration nothing of it is looked at', async () => {
    const cwd = folder({
      ...policy,
      '.config/config.js': 'throw 1',
      'carveout.config.js': 'throw 1',
      'own.yaml': 'extends: strict',
    })
    expect((await run(cwd, ['lint', '--no-config'])).code).toBe(1)
    expect((await run(cwd, ['lint', '--config', 'own.yaml'])).code).toBe(1)
  })

  test.each([
    [
      'extends',
      'carveout.config.yaml:1:10: "./link.yaml" leads out of the project',
      (cwd: string, out: string) => {
        symlinkSync(join(out, 'portfolio.yaml'), join(cwd, 'link.yaml'))
        writeFileSync(join(cwd, 'carveout.config.yaml'), 'extends: ./link.yaml')
      },
    ],
    [
      'a package',
      'carveout.config.yaml:1:10: "linked" leads out of the project',
      (cwd: string, out: string) => {
        mkdirSync(join(cwd, 'node_modules'))
        symlinkSync(out, join(cwd, 'node_modules/linked'))
        writeFileSync(join(cwd, 'carveout.config.yaml'), 'extends: linked')
      },
    ],
    [
      'the configuration itself',
      '.carveoutrc leads out of the project',
      (cwd: string, out: string) => {
        symlinkSync(join(out, 'portfolio.yaml'), join(cwd, '.carveoutrc'))
      },
    ],
    [
      'an endless file',
      '.carveoutrc leads out of the project',
      (cwd: string) => symlinkSync('/dev/zero', join(cwd, '.carveoutrc')),
    ],
    [
      'a link to nowhere',
      "carveout.config.yml can't be read: no such file or folder",
      (cwd: string) => {
        symlinkSync('nowhere', join(cwd, 'carveout.config.yml'))
      },
    ],
    [
      'a configuration that leads to itself',
      "carveout.config.yml can't be read: too many symbolic links",
      (cwd: string) => {
        symlinkSync('carveout.config.yml', join(cwd, 'carveout.config.yml'))
      },
    ],
    [
      'a package.json that leads to itself',
      "package.json can't be read: too many symbolic links",
      (cwd: string) => {
        symlinkSync('package.json', join(cwd, 'package.json'))
      },
    ],
  ])('links that lead out: %s', async (_, expected, link) => {
    const cwd = folder(policy)
    link(cwd, folder({ 'portfolio.yaml': portfolio, 'carveout.config.yaml': '' }))
    expect(await run(cwd, ['lint'])).toEqual({ code: 2, stdout: '', stderr: `carveout: ${expected}\n` })
  })
})

describe('where it is found', () => {
  const off = 'rules: { missing-expiry: off }\n'
  const json = '{ "rules": { "missing-expiry": "off" } }'
  test.each<[string, string]>([
    ['package.json', `{ "name": "x", "carveout": ${json} }`],
    ['.carveoutrc', off],
    ['.carveoutrc.json', json],
    ['.carveoutrc.yaml', off],
    ['.carveoutrc.yml', off],
    ['.config/carveoutrc', off],
    ['.config/carveoutrc.json', json],
    ['.config/carveoutrc.yaml', off],
    ['.config/carveoutrc.yml', off],
    ['carveout.config.yaml', off],
    ['carveout.config.yml', off],
    ['carveout.config.json', json],
  ])('%s, from any folder of the project', async (name, text) => {
    const cwd = folder({ ...policy, [name]: text })
    expect(await findings(cwd)).toEqual([])
    expect(await findings(join(cwd, 'teams'))).toEqual([])
    expect((await run(join(cwd, 'teams'), ['config'])).stdout).toContain(`files: ../${name}\nroot: ..\n`)
  })

  test('the nearest one, whose folder is the project', async () => {
    const cwd = folder({
      ...policy,
      'carveout.config.yaml': off,
      'teams/carveout.config.yaml': 'rules: { missing-owner: off }',
    })
    expect(await findings(cwd)).toEqual([])
    expect(await findings(join(cwd, 'teams'))).toEqual([
      'ledger.yaml: error missing-expiry',
      'ledger.yaml: error unknown-portfolio',
    ])
  })

  test('a package.json without the key is passed over, and so is an empty file of ours not', async () => {
    const cwd = folder({ ...policy, 'carveout.config.yaml': off, 'teams/package.json': '{}' })
    expect(await findings(join(cwd, 'teams'))).toEqual([])
    writeFileSync(join(cwd, 'teams/.carveoutrc'), '')
    expect((await run(join(cwd, 'teams'), ['config'])).stdout).toContain('files: .carveoutrc\n')
  })

  test('never above the top of the repository, nor above the current folder where there is none', async () => {
    const { '.git/HEAD': head, ...files } = policy
    const outer = folder({ 'carveout.config.yaml': off, 'inner/x.yaml': erosive })
    for (const [name, text] of Object.entries({ ...files, '.git/HEAD': head })) {
      mkdirSync(join(outer, 'repository', name, '..'), { recursive: true })
      writeFileSync(join(outer, 'repository', name), text)
    }
    expect(await findings(join(outer, 'repository/teams'))).toEqual(['ledger.yaml: error missing-expiry'])
    expect(await findings(join(outer, 'inner'))).toContain('x.yaml: error missing-expiry')
  })

  test('that of the project that was named, where it is another', async () => {
    const cwd = folder(policy)
    const other = folder({ ...policy, 'carveout.config.yaml': off })
    expect(await findings(cwd, join(other, 'teams'))).toEqual([])
    expect(await findings(join(other, 'teams'), cwd)).toHaveLength(1)
  })

  test('the one that was named, or none', async () => {
    const cwd = folder({ ...policy, 'carveout.config.yaml': off, 'ci/strict.yaml': 'extends: strict' })
    expect(await findings(cwd, '--config', 'ci/strict.yaml')).toContain('teams/ledger.yaml: error missing-expiry')
    expect(await findings(cwd, '--no-config')).toEqual(['teams/ledger.yaml: error missing-expiry'])
    expect(await findings(cwd, '--config', 'carveout.config.yaml')).toEqual([])
  })

  test.each([
    ['nowhere.yaml', "nowhere.yaml can't be read: no such file or folder"],
    ['own.mjs', 'own.mjs is a script, and was not run: a configuration is data'],
    ['teams', "teams can't be read: it is a folder"],
  ])('--config %s', async (name, expected) => {
    const { code, stderr } = await run(folder(policy), ['lint', '--config', name])
    expect({ code, stderr }).toEqual({ code: 2, stderr: `carveout: ${expected}\n` })
  })
})

describe('extends', () => {
  const inForce = async (cwd: string, id = 'missing-expiry') => {
    const { stdout } = await run(cwd, ['rules', '-f', 'json'])
    const { severity, from } = JSON.parse(stdout).rules.find((rule: { id: string }) => rule.id === id)
    return `${severity} from ${from}`
  }

  test.each<[string, Record<string, string>, string]>([
    ['a preset', { 'carveout.config.yaml': 'extends: minimal' }, 'error from preset minimal (carveout.config.yaml:1)'],
    [
      'a path, from the folder of the file that names it',
      {
        'carveout.config.yaml': 'extends: ./policy/a.yaml',
        'policy/a.yaml': 'extends: ./b.json',
        'policy/b.json': '{ "rules": { "missing-expiry": "off" } }',
      },
      'off from policy/b.json:1',
    ],
    [
      'a list, of which the later wins',
      {
        'carveout.config.yaml': 'extends:\n  - ./a.yaml\n  - ./b.yaml\n',
        'a.yaml': 'rules: { missing-expiry: off }',
        'b.yaml': 'rules: { missing-expiry: warning }',
      },
      'warning from b.yaml:1',
    ],
    [
      'what is its own wins',
      {
        'carveout.config.yaml': 'rules:\n  missing-expiry: warning\nextends: ./a.yaml\n',
        'a.yaml': 'rules: { missing-expiry: off }',
      },
      'warning from carveout.config.yaml:2',
    ],
    [
      'a package',
      {
        'carveout.config.yaml': 'extends: "@acme/policy"',
        'node_modules/@acme/policy/carveout.config.yml': 'extends: ./base.yaml',
        'node_modules/@acme/policy/base.yaml': 'rules: { missing-expiry: off }',
      },
      'off from node_modules/@acme/policy/base.yaml:1',
    ],
    [
      "a package's file, and what that extends",
      {
        'carveout.config.yaml': 'extends: acme/lint/soft.json',
        'node_modules/acme/lint/soft.json': '{ "extends": "other" }',
        'node_modules/other/carveout.config.json': '{ "rules": { "missing-expiry": "off" } }',
      },
      'off from node_modules/other/carveout.config.json:1',
    ],
    [
      'one file twice is no circle',
      {
        'carveout.config.yaml': 'extends: [./a.yaml, ./b.yaml]',
        'a.yaml': 'extends: ./c.yaml',
        'b.yaml': 'extends: ./c.yaml',
        'c.yaml': 'rules: { missing-expiry: off }',
      },
      'off from c.yaml:1',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await inForce(folder({ '.git/HEAD': '', ...files }))).toBe(expected)
  })

  test('an own folder reaches what is above it in the repository, packages too', async () => {
    const cwd = folder({
      '.git/HEAD': '',
      'team/carveout.config.yaml': 'extends: [../policy.yaml, acme]',
      'policy.yaml': 'rules: { missing-expiry: off }',
      'node_modules/acme/carveout.config.yaml': 'rules: { missing-owner: off }',
    })
    expect(await inForce(join(cwd, 'team'))).toBe('off from ../policy.yaml:1')
    expect(await inForce(join(cwd, 'team'), 'missing-owner')).toBe(
      'off from ../node_modules/acme/carveout.config.yaml:1',
    )
  })

  test.each<[string, Record<string, string>, string]>([
    ['strct', {}, '"strct" is no preset, and no package of that name is installed; did you mean `strict`?'],
    ['@acme/nope', {}, '"@acme/nope" is no preset, and no package of that name is installed; a path begins with `./`'],
    ...['x'.repeat(300), `./${'x'.repeat(300)}.yaml`].map((name): [string, Record<string, string>, string] => [
      name,
      { 'node_modules/a/package.json': '{}' },
      name.startsWith('.')
        ? `"${name}": there is no such file`
        : `"${name}" is no preset, and no package of that name is installed; a path begins with \`./\``,
    ]),
    ['a b', {}, '"a b" is no preset, path or package; a path begins with `./`'],
    [
      'https://example.com/a.yaml',
      {},
      '"https://example.com/a.yaml" is no preset, path or package; a path begins with `./`',
    ],
    ['./nope.yaml', {}, '"./nope.yaml": there is no such file'],
    ['./notes.txt', { 'notes.txt': '' }, '"./notes.txt" is no data file: name a .yaml, .yml or .json'],
    ['acme/other.yaml', { 'node_modules/acme/package.json': '{}' }, '"acme/other.yaml": the package has no other.yaml'],
    ['./carveout.config.yaml', {}, '`extends` goes in a circle: carveout.config.yaml → carveout.config.yaml'],
  ])('%s is refused', async (name, files, expected) => {
    const cwd = folder({ ...policy, ...files, 'carveout.config.yaml': `extends: ${JSON.stringify(name)}` })
    expect((await run(cwd, ['lint'])).stderr).toBe(`carveout: carveout.config.yaml:1:10: ${expected}\n`)
  })

  test('a circle of several files', async () => {
    const cwd = folder({
      ...policy,
      '.carveoutrc': 'extends: ./a.yaml',
      'a.yaml': 'extends: ./b.yaml',
      'b.yaml': 'extends: ./a.yaml',
    })
    expect((await run(cwd, ['lint'])).stderr).toBe(
      'carveout: b.yaml:1:10: `extends` goes in a circle: a.yaml → b.yaml → a.yaml\n',
    )
  })

  test('files without end', async () => {
    const chain = Array.from({ length: 40 }, (_, i) => [`${i}.yaml`, `extends: [./${i + 1}.yaml, ./${i + 1}.yaml]`])
    const cwd = folder({ ...policy, '.carveoutrc': 'extends: ./0.yaml', ...Object.fromEntries(chain), '40.yaml': '' })
    const { code, stderr } = await run(cwd, ['lint'])
    expect(code).toBe(2)
    expect(stderr).toContain('`extends` leads to more than 50 files')
  })
})

describe('what is locked', () => {
  const org = { 'org.yaml': 'rules: { missing-expiry: warning }\nlocked:\n  - missing-expiry\n  - overlong-time-box\n' }
  const refused = (place: string, rule = 'missing-expiry', line = 3) =>
    `carveout: ${place}: \`${rule}\` can't be lowered from warning to off: org.yaml:${line} locks it\n`

  test.each<[string, string, string[], string]>([
    [
      'by what extends it',
      'extends: ./org.yaml\nrules: { missing-expiry: off }\n',
      [],
      refused('carveout.config.yaml:2:10'),
    ],
    [
      'by an override',
      'extends: ./org.yaml\noverrides: [{ files: [x], rules: { missing-expiry: { severity: off } } }]\n',
      [],
      refused('carveout.config.yaml:2:54'),
    ],
    ['by the command line', 'extends: ./org.yaml', ['--rule', 'missing-expiry:off'], refused('command line')],
    [
      'by an option',
      'extends: ./org.yaml\nrules: { overlong-time-box: { max: 900 days } }\n',
      [],
      'carveout: carveout.config.yaml:2:31: `overlong-time-box` can\'t be given "900 days" for `max` in place of "180 days": org.yaml:4 locks it\n',
    ],
    [
      'by an override of its own file',
      'locked: [ended]\noverrides: [{ files: [x], rules: { ended: warning } }]\n',
      [],
      "carveout: carveout.config.yaml:2:36: `ended` can't be lowered from error to warning: carveout.config.yaml:1 locks it\n",
    ],
  ])('can not be lowered %s', async (_, config, argv, expected) => {
    const cwd = folder({ ...policy, ...org, 'carveout.config.yaml': config })
    expect(await run(cwd, ['lint', ...argv])).toEqual({ code: 2, stdout: '', stderr: expected })
  })

  test.each<[string, string, string[], string]>([
    ['as it is', 'extends: ./org.yaml', [], 'warning'],
    ['raised', 'extends: ./org.yaml\nrules: { missing-expiry: error }\n', [], 'error'],
    ['raised by the command line', 'extends: ./org.yaml', ['--rule', 'missing-expiry:error'], 'error'],
    ['raised by a preset', 'extends: ./org.yaml', ['--preset', 'strict'], 'error'],
    ['whatever preset stands before it', 'extends: [minimal, ./org.yaml]', [], 'warning'],
    ['held against a setting before it', 'extends: [./soft.yaml, ./org.yaml]', [], 'warning'],
  ])('is in force: %s', async (_, config, argv, expected) => {
    const cwd = folder({
      ...policy,
      ...org,
      'soft.yaml': 'rules: { missing-expiry: off }',
      'carveout.config.yaml': config,
    })
    expect(await findings(cwd, ...argv)).toContain(`teams/ledger.yaml: ${expected} missing-expiry`)
  })

  test.each([
    ['after it', 'extends: ./org.yaml', ['--preset', 'minimal']],
    ['before it', 'extends: [minimal, ./org.yaml]', []],
  ])('holds against a preset that would turn it off, %s', async (_, config, argv) => {
    const cwd = folder({
      ...policy,
      'carveout.config.yaml': config,
      'org.yaml': 'locked: [missing-owner]',
      'teams/ledger.yaml': carveOut.replace(/^owner: .*\n/m, ''),
    })
    expect(await findings(cwd, ...argv)).toContain('teams/ledger.yaml: warning missing-owner')
  })
})

describe('what it says', () => {
  test('overrides, the last one winning', async () => {
    const cwd = folder({
      ...policy,
      'carveout.config.yaml':
        'overrides:\n  - { files: [teams], rules: { missing-expiry: off } }\n  - { files: ["**/new.*"], rules: { missing-expiry: warning } }\n',
      'teams/new.yaml': another('new'),
    })
    expect(await findings(cwd)).toEqual(['teams/new.yaml: warning missing-expiry'])
    expect(await findings(join(cwd, 'teams'))).toEqual(['new.yaml: warning missing-expiry'])
  })

  test('what is excluded is neither judged nor resolved against, unless it is a file that was named', async () => {
    const cwd = folder({
      ...policy,
      'carveout.config.yaml': 'exclude: [vendor/, "*.draft.yaml"]',
      'vendor/a/x.yaml': erosive,
      'x.draft.yaml': erosive,
    })
    expect(await findings(cwd)).toEqual(['teams/ledger.yaml: error missing-expiry'])
    expect(await findings(cwd, 'vendor/a/x.yaml')).toContain('vendor/a/x.yaml: error missing-expiry')
    for (const path of ['vendor', 'vendor/a'])
      expect((await run(cwd, ['lint', path])).stderr).toContain('nothing to judge')
  })

  test('accepted names', async () => {
    const cwd = folder({
      ...policy,
      'portfolio.yaml': portfolio.replace(/^projects: .*\n/m, ''),
      'teams/ledger.yaml': carveOut.replace('projects: [', 'projects: [misc, '),
    })
    expect(await findings(cwd)).toContain('teams/ledger.yaml: error fuzzy-scope')
    writeFileSync(join(cwd, '.carveoutrc'), 'accept: [misc]')
    expect(await findings(cwd)).toEqual([])
  })

  test('the command line wins', async () => {
    const cwd = folder({ ...policy, 'carveout.config.yaml': 'extends: strict\nrules: { missing-expiry: off }' })
    expect(await findings(cwd, '--rule', 'missing-expiry:warning')).toEqual([
      'teams/ledger.yaml: warning missing-expiry',
    ])
    expect(await findings(cwd, '--preset', 'minimal')).toEqual(['teams/ledger.yaml: error missing-expiry'])
  })

  test('references resolve within its folder', async () => {
    const cwd = folder({ ...policy, 'carveout.config.yaml': '', 'teams/.carveoutrc': '' })
    expect(await findings(cwd, 'teams')).toEqual(['teams/ledger.yaml: error missing-expiry'])
    expect(await findings(join(cwd, 'teams'))).toContain('ledger.yaml: error unknown-portfolio')
  })
})

describe('what is in force, and from where', () => {
  const cwd = () =>
    folder({
      '.git/HEAD': '',
      'org.yaml': 'locked: [unlogged-cost]\naccept: ["BAU desk"]\n',
      'carveout.config.yaml':
        'extends:\n  - minimal\n  - ./org.yaml\nexclude: [vendor/**]\nrules:\n  overlong-time-box:\n    severity: warning\n    max: 120 days\noverrides:\n  - files: [sandbox/**]\n    rules: { lax-review: warning }\n',
    })

  test('carveout config', async () => {
    const { code, stdout } = await run(cwd(), ['config', '--rule', 'missing-owner:warning'])
    expect(code).toBe(0)
    const [head, rules = '', tail = ''] = stdout.split(/^(?=rules$|overrides$)/m)
    expect(head).toBe(
      [
        'files: org.yaml, carveout.config.yaml',
        'root: .',
        '',
        'extends',
        '  minimal                           carveout.config.yaml:2',
        '  ./org.yaml                        carveout.config.yaml:3',
        '',
        'exclude',
        '  vendor/**                         carveout.config.yaml:4',
        '',
        'accept',
        '  BAU desk                          org.yaml:2',
        '',
        'locked',
        '  unlogged-cost                     org.yaml:1',
        '\n',
      ].join('\n'),
    )
    expect(rules).toContain('\n  missing-owner           warning   command line\n')
    expect(rules).toContain('\n  missing-purpose         off       preset minimal (carveout.config.yaml:2)\n')
    expect(rules).toContain(
      '\n  overlong-time-box       warning   carveout.config.yaml:7\n    max                   120 days  carveout.config.yaml:8\n',
    )
    expect(tail).toBe(
      'overrides\n  sandbox/**                        carveout.config.yaml:10\n  lax-review              warning   carveout.config.yaml:11\n',
    )
  })

  test('carveout config --format json', async () => {
    const values = JSON.parse((await run(cwd(), ['config', '-f', 'json', '--preset', 'strict'])).stdout)
    expect(values).toMatchObject({
      version: 1,
      files: ['org.yaml', 'carveout.config.yaml'],
      root: '.',
      extends: [
        { value: 'minimal', from: 'carveout.config.yaml:2' },
        { value: './org.yaml', from: 'carveout.config.yaml:3' },
        { value: 'strict', from: 'command line' },
      ],
      exclude: [{ value: 'vendor/**', from: 'carveout.config.yaml:4' }],
      locked: [{ value: 'unlogged-cost', from: 'org.yaml:1' }],
      overrides: [
        {
          files: [{ value: 'sandbox/**', from: 'carveout.config.yaml:10' }],
          rules: [{ id: 'lax-review', severity: { value: 'warning', from: 'carveout.config.yaml:11' }, options: {} }],
        },
      ],
    })
    expect(values.rules.find(({ id }: { id: string }) => id === 'overlong-time-box')).toEqual({
      id: 'overlong-time-box',
      severity: { value: 'error', from: 'preset strict' },
      options: { max: { value: '90 days', from: 'preset strict' } },
    })
  })

  test('by default', async () => {
    const { stdout } = await run(folder({}), ['config'])
    expect(stdout).toMatch(/^files: none\nroot: \.\n\nextends\n {2}recommended +default\n\nexclude\n {2}none\n/)
  })

  test('carveout rules and explain', async () => {
    const at = cwd()
    const rules = await run(at, ['rules'])
    expect(rules.stdout.replace(/\s+/g, ' ')).toMatch(
      / warning overlong-time-box .* \(max 120 days, set in carveout\.config\.yaml:7\) /,
    )
    const explained = await run(at, ['explain', 'overlong-time-box'])
    expect(explained.stdout).toMatch(/\n\nIn force here: warning, max 120 days; set by carveout\.config\.yaml:7\.\n$/)
    const json = JSON.parse((await run(at, ['explain', 'overlong-time-box', '-f', 'json'])).stdout)
    expect(json.rules[0]).toMatchObject({
      severity: 'warning',
      from: 'carveout.config.yaml:7',
      options: { max: '120 days' },
    })
  })
})

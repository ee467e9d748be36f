import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { tool } from '../src/model/tool.ts'
import { folder } from './cli/support.ts'

const { inputs, runs } = parse(readFileSync('action.yml', 'utf8'))
const [step] = runs.steps

/** The arguments that the action's script hands to the tool. */
function argv(given: Readonly<Record<string, string>>, cwd = folder({ node: '#!/bin/sh\nprintf "%s\\0" "$@"\n' })) {
  const inputOf = (expression: string) => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? ''
  const env = Object.entries<string>(step.env).map(([name, expression]) => {
    const input = inputOf(expression)
    return [name, given[input] ?? inputs[input].default ?? '']
  })
  chmodSync(join(cwd, 'node'), 0o755)
  const printed = execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd,
    env: { ...Object.fromEntries(env), PATH: `${cwd}:${process.env.PATH}`, GITHUB_ACTION_PATH: '/a b' },
    encoding: 'utf8',
  })
  return printed.split('\0').slice(0, -1)
}

describe('the action', () => {
  test('pastes nothing into a script, and hands over each input', () => {
    expect(runs.steps).toHaveLength(1)
    for (const { run } of runs.steps) expect(run).not.toContain('${{')
    expect(Object.values(step.env).sort()).toEqual(
      Object.keys(inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort(),
    )
  })

  test('judges the whole repository by default', () => {
    expect(argv({})).toEqual(['/a b/bin/carveout.js', 'lint', '--', '.'])
  })

  test('with all its inputs', () => {
    const given = {
      changed: 'origin/main',
      preset: 'strict',
      'fail-on': 'warning',
      sarif: 'a b.sarif',
      paths: 'a\n\nb c\n',
    }
    expect(argv(given).slice(1)).toEqual([
      'lint',
      '--changed=origin/main',
      '--allow-empty',
      '--preset=strict',
      '--fail-on=warning',
      '--format=sarif=a b.sarif',
      '--format=pretty',
      '--',
      'a',
      'b c',
    ])
  })

  test('an input is data, whatever it says', () => {
    const evil = '"; touch marker; $(touch marker) `touch marker` --rules=evil.js'
    const cwd = folder({ node: '#!/bin/sh\nprintf "%s\\0" "$@"\n' })
    const given = Object.fromEntries(Object.keys(inputs).map((name) => [name, evil]))
    expect(argv(given, cwd).filter((argument) => argument.endsWith(evil))).toHaveLength(5)
    expect(existsSync(join(cwd, 'marker'))).toBe(false)
  })
})

test('the hook runs once, with no file names, and passes where there is nothing to judge', () => {
  expect(parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))).toMatchObject([
    {
      id: 'carveout',
      entry: 'carveout lint --allow-empty',
      language: 'node',
      pass_filenames: false,
      require_serial: true,
    },
  ])
})

test('the README names this release', () => {
  const named = readFileSync('README.md', 'utf8').matchAll(/(?:carveout@v?|rev: v)(\d[\w.-]*)/g)
  expect(new Set(Array.from(named, ([, version]) => version))).toEqual(new Set([tool.version]))
})

test('the release tree needs no install, and its README leads nowhere that the tree lacks', () => {
  const cwd = join(folder({}), 'tree')
  expect(spawnSync(process.execPath, ['release.js', '--dry-run', cwd], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  })
  const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
  expect({ scripts, dependencies, devDependencies }).toEqual({})
  const links = readFileSync(join(cwd, 'README.md'), 'utf8').matchAll(/\]\((?!https:|#)([^)#]+)/g)
  expect(Array.from(links, ([, path = '']) => path).filter((path) => !existsSync(join(cwd, path)))).toEqual([])
  const again = spawnSync(process.execPath, ['release.js', '--dry-run', cwd], { encoding: 'utf8' })
  expect(again).toMatchObject({ status: 1, stderr: `release: ${cwd} is not empty\n` })
})

import { linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, run } from './support.ts'

const bare = 'apiVersion: carveout/v1\nkind: CarveOut\nid: bare\n'
const [portfolio = '', carveOut = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)
const fixable = carveOut.replace('2026-12-18', '2026/12/18')

const contents = (cwd: string) =>
  Object.fromEntries(readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name), 'utf8')]))

describe('a file that is read is never replaced, and nothing is fixed before that is said', () => {
  /** A project of which each file is read, links to some of them, and a declaration with a fault that can be fixed. */
  function project() {
    const cwd = folder({
      'a.yaml': fixable,
      'portfolio.yaml': portfolio,
      'carveout.config.json': '{ "extends": "./base.yaml" }\n',
      'base.yaml': 'extends: recommended\n',
      'package.json': '{}\n',
      '.gitignore': 'x\n',
      '.carveout-baseline.yaml': 'version: 1\nentries: []\n',
      'rules.js': 'export default []\n',
    })
    symlinkSync('a.yaml', join(cwd, 'soft.json'))
    symlinkSync('package.json', join(cwd, 'soft.sarif'))
    linkSync(join(cwd, 'a.yaml'), join(cwd, 'hard.json'))
    linkSync(join(cwd, 'base.yaml'), join(cwd, 'hard.sarif'))
    return cwd
  }
  const all = ['a.yaml', '--rules', 'rules.js']

  test.each([
    ['a declaration', './a.yaml', all],
    ['a link to one', 'soft.json', all],
    ['another name of one', 'hard.json', all],
    ['one that is only referred to', 'portfolio.yaml', all],
    ['the configuration', 'carveout.config.json', all],
    ['what it extends', 'base.yaml', all],
    ['another name of that', 'hard.sarif', all],
    ['a link to where a configuration is looked for', 'soft.sarif', all],
    ['where a configuration is looked for', 'package.json', all],
    ['where one might be', '.carveoutrc.json', all],
    ['what is ignored', '.gitignore', all],
    ['the baseline', '.carveout-baseline.yaml', all],
    ['rules of the user', 'rules.js', all],
    ['the cache', 'kept', [...all, '--cache-location', 'kept']],
    ['what standard input stands for', 'new.yaml', ['-', '--stdin-filename', 'new.yaml']],
  ])('%s', async (_, target, argv) => {
    const cwd = project()
    const before = contents(cwd)
    const fix = argv.includes('-') ? [] : ['--fix']
    const env = { HOME: folder({}) }
    const { code, stdout, stderr } = await run(cwd, ['lint', ...argv, ...fix, '-f', `json=${target}`], {
      env,
      stdin: bare,
    })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^carveout: a report can't go to ${target}: it would replace .*\n$`))
    expect(contents(cwd)).toEqual(before)
  })

  test.each(['a.yaml', 'portfolio.yaml', 'hard.sarif'])('by the cache: %s', async (place) => {
    const cwd = project()
    const before = contents(cwd)
    const { code, stderr } = await run(cwd, ['lint', '--cache-location', place], { env: { HOME: folder({}) } })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^carveout: the cache can't go to .*: it would replace /)
    expect(contents(cwd)).toEqual(before)
  })

  test('while elsewhere what is fixed is reported', async () => {
    const cwd = project()
    expect(await run(cwd, ['lint', ...all, '--fix', '-f', 'json=report.json'])).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(carveOut)
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).version).toBe(1)
  })
})

test('two formats never go to one file, by whatever names', async () => {
  const cwd = folder({ 'a.yaml': bare, 'report.json': '' })
  symlinkSync('report.json', join(cwd, 'soft'))
  for (const other of ['report.json', './report.json', 'soft'])
    expect(await run(cwd, ['lint', '-f', 'json=report.json', '-f', `sarif=${other}`])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^carveout: two formats can't both go to /),
    })
  expect(contents(cwd)['report.json']).toBe('')
})

test.each(['json', 'sarif', 'gitlab', 'rdjson'])('a report in %s replaces the one before it', async (format) => {
  const cwd = folder({ 'a.yaml': bare })
  const args = ['lint', '-f', `${format}=report.json`]
  const first = await run(cwd, args)
  expect(first).toMatchObject({ code: 1, stderr: '' })
  expect(await run(cwd, args)).toEqual(first)
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tool } from '../../src/model/tool.ts'
import { rules } from '../../src/rules/index.ts'
import { run } from './support.ts'

test('the tool says of itself what package.json says', async () => {
  const { name, version, homepage } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(tool).toEqual({ name, version, homepage })
  expect(await run('.', ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('help, with examples and exit codes', async () => {
  const { code, stdout, stderr } = await run('.', ['--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('carveout lint policy/ledger.yaml')
  expect(stdout).toContain('2 could not judge')
})

test('no command is bad usage, and prints the help', async () => {
  const { code, stdout, stderr } = await run('.', [])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('Usage: carveout')
})

test("every command's help has its options", async () => {
  for (const command of ['lint', 'explain', 'rules', 'init', 'schema', 'completion']) {
    expect((await run('.', [command, '--help'])).stdout).toContain(`Usage: carveout ${command}`)
  }
})

test('rules as JSON, as in force', async () => {
  const { stdout } = await run('.', ['rules', '--format', 'json'])
  const { version, rules: list } = JSON.parse(stdout)
  expect(version).toBe(1)
  expect(list.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id))
  expect(list.find(({ id }: { id: string }) => id === 'overlong-time-box')).toEqual({
    id: 'overlong-time-box',
    summary: 'A carve-out is short: at most 180 days in all, renewals included.',
    facet: 'time-box',
    severity: 'error',
    from: 'preset recommended',
    options: { max: '180 days' },
    fixable: false,
    url: `${tool.homepage}/blob/main/src/rules/overlong-time-box.md`,
  })
})

test('rules with a preset and a rule of their own', async () => {
  const argv = ['rules', '-f', 'json', '--preset', 'strict', '--rule', 'missing-purpose:off']
  const { rules: list } = JSON.parse((await run('.', argv)).stdout)
  const inForce = Object.fromEntries(list.map((rule: { id: string }) => [rule.id, rule]))
  expect(inForce['missing-purpose']).toMatchObject({ severity: 'off', from: 'command line' })
  expect(inForce['missing-owner']).toMatchObject({ severity: 'error', from: 'preset strict' })
  expect(inForce['overlong-time-box']).toMatchObject({ options: { max: '90 days' } })
})

test('minimal keeps four rules', async () => {
  const { rules: list } = JSON.parse((await run('.', ['rules', '-f', 'json', '--preset', 'minimal'])).stdout)
  const on = list.filter(({ severity }: { severity: string }) => severity !== 'off')
  expect(on.map(({ id, severity }: { id: string; severity: string }) => `${id} ${severity}`)).toEqual([
    'fuzzy-scope error',
    'missing-expiry error',
    'unlogged-cost error',
    'unmapped-workflow error',
  ])
})

test('rules for people, by facet', async () => {
  const { stdout } = await run('.', ['rules'])
  expect(stdout).toMatch(/^scope\n(.*\n)+\ntime-box\n/)
  expect(stdout).toMatch(/^ {2}error {4}overlong-time-box +A carve-out is short:[^(]*\(max 180 days\)$/m)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('explain prints the page', async () => {
  const { code, stdout } = await run('.', ['explain', 'missing-expiry'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^missing-expiry\n\nA carve-out says when it ends\.\n/)
  expect(stdout).toContain('    expires: 2026-12-18\n')
  expect(stdout).not.toContain('```')
})

test('explain for machines has the parts of the page', async () => {
  const { stdout } = await run('.', ['explain', 'missing-expiry', '--format', 'json'])
  const { version, rules: list } = JSON.parse(stdout)
  expect(version).toBe(1)
  expect(list).toMatchObject([
    {
      id: 'missing-expiry',
      severity: 'error',
      page: {
        catches: expect.stringMatching(/^A carve-out with no `expires`/),
        matters: expect.stringMatching(/^Being time-boxed/),
        erosive: 'starts: 2026-10-05\n',
        mended: 'starts: 2026-10-05\nexpires: 2026-12-18\n',
        options: 'None.',
        suppress: expect.stringMatching(/^Hardly ever\./),
      },
    },
  ])
})

test('explain knows the findings of the machinery, too', async () => {
  const { stdout } = await run('.', ['explain', 'schema'])
  expect(stdout.replace(/\s+/g, ' ')).toContain('A declaration that fails its schema is not judged')
  const fixable = async (id: string) =>
    JSON.parse((await run('.', ['explain', id, '-f', 'json'])).stdout).rules[0].fixable
  expect([await fixable('schema'), await fixable('yaml-syntax'), await fixable('fuzzy-scope')]).toEqual([
    true,
    false,
    false,
  ])
})

test.each(['portfolio', 'carve-out', 'config', 'report'])('schema %s', async (name) => {
  const { stdout } = await run('.', ['schema', name])
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: expect.any(String),
  })
})

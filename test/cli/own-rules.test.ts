import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, run } from './support.ts'

const rule = `{ id: 'nameless', summary: 'It has a title.', facet: 'signal', severity: 'warning',
  *carveOut({ title }) { if (title === undefined) yield { message: 'it has no title' } } }`
const carveOut = 'apiVersion: carveout/v1\nkind: CarveOut\nid: trial\n'
const minimal = ['--preset', 'minimal', '-f', 'concise', '--rule']
const only = [
  ...minimal,
  'fuzzy-scope:off',
  '--rule',
  'missing-expiry:off',
  '--rule',
  'unlogged-cost:off',
  '--rule',
  'unmapped-workflow:off',
]

describe('rules of one’s own run with the others', () => {
  test.each([
    ['one rule, by its path', { 'own.mjs': `export default ${rule}` }, './own.mjs'],
    ['a list, by a path without `./`', { 'lint/own.mjs': `export default [${rule}]` }, 'lint/own.mjs'],
    ['CommonJS', { 'own.cjs': `module.exports = ${rule}` }, './own.cjs'],
    [
      'a package',
      {
        'node_modules/acme-rules/package.json': '{ "name": "acme-rules", "type": "module", "exports": "./index.js" }',
        'node_modules/acme-rules/index.js': `export default ${rule}`,
      },
      'acme-rules',
    ],
  ])('%s', async (_, files, module) => {
    const cwd = folder({ 'a.yaml': carveOut, ...files })
    const { stdout, stderr } = await run(cwd, ['lint', ...only, '--rule', 'nameless:error', '--rules', module])
    expect({ stdout, stderr }).toEqual({ stdout: 'a.yaml:3:5: error nameless: it has no title\n', stderr: '' })
  })

  test('a configuration knows them, where they are there', async () => {
    const cwd = folder({
      'a.yaml': carveOut,
      'own.mjs': `export default ${rule}`,
      'carveout.config.yaml': 'rules: { nameless: error }',
    })
    expect((await run(cwd, ['lint', '-f', 'concise', '--rules', './own.mjs'])).stdout).toContain('3:5: error nameless')
    expect((await run(cwd, ['lint'])).stderr).toContain('carveout.config.yaml:1:10: there is no rule `nameless`')
  })

  test('they are listed and explained', async () => {
    const cwd = folder({ 'own.mjs': `export default ${rule}` })
    const { rules } = JSON.parse((await run(cwd, ['rules', '-f', 'json', '--rules', './own.mjs'])).stdout)
    expect(rules.at(-1)).toMatchObject({ id: 'nameless', severity: 'warning', url: null })
    expect((await run(cwd, ['explain', 'nameless', '--rules', './own.mjs'])).stdout).toBe(
      'nameless\n\nIt has a title.\n\nIn force here: warning; set by preset recommended.\n',
    )
  })
})

const spoilt = (from: string, to: string) => `export default ${rule.replace(from, to)}`
const own = 'rule 1 of the module ./own.mjs: '

test.each([
  ['no module', undefined, 'there is no module ./own.mjs'],
  ['a syntax error', 'export default {', 'the module ./own.mjs failed as it was loaded: '],
  ['a throw', 'throw new TypeError("boom")', 'the module ./own.mjs failed as it was loaded: TypeError: boom'],
  ['no export', 'export const rule = 1', 'the module ./own.mjs has no default export: a rule, or a list of rules'],
  ['no rule', 'export default 1', `${own}it is no rule, but a number`],
  ['nothing', 'export default null', `${own}it is no rule, but null`],
  [
    'an id in another case',
    spoilt("'nameless'", "'NameLess'"),
    `${own}its \`id\` is "NameLess", not a text in kebab case`,
  ],
  ['a taken id', spoilt("'nameless'", "'fuzzy-scope'"), `${own}its \`id\` "fuzzy-scope" is taken`],
  ['an id of the machinery', spoilt("'nameless'", "'schema'"), `${own}its \`id\` "schema" is taken`],
  [
    'an id used twice',
    `const rule = ${rule}\nexport default [rule, rule]`,
    'rule 2 of the module ./own.mjs: its `id` "nameless" is taken',
  ],
  ['an unknown facet', spoilt("'signal'", "'signl'"), `${own}its \`facet\` is "signl"; did you mean "signal"?`],
  ['an unknown severity', spoilt("'warning'", "'off'"), `${own}its \`severity\` is "off", not "error" or "warning"`],
  ['no summary', spoilt("summary: 'It has a title.',", ''), `${own}it has no \`summary\``],
  ['no judge', spoilt('*carveOut', '*judge'), `${own}it has no function \`carveOut\` or \`portfolio\``],
  [
    'an option called severity',
    spoilt('facet:', 'options: { severity: {} }, facet:'),
    `${own}an option can not be called \`severity\``,
  ],
  [
    'an option without a default',
    spoilt('facet:', "options: { max: { type: 'integer', description: 'x' } }, facet:"),
    `${own}its option \`max\` needs a \`type\``,
  ],
  [
    'a failure as it judges',
    spoilt('if (title', 'null.x; if (title'),
    'the rule nameless of the module ./own.mjs failed: TypeError: Cannot read',
  ],
  [
    'a report without a message',
    spoilt("message: '", "mesage: '"),
    'the rule nameless of the module ./own.mjs gave a report without a `message`',
  ],
])('refused: %s', async (_, module, expected) => {
  const cwd = folder({ 'a.yaml': carveOut, ...(module && { 'own.mjs': module }) })
  const { code, stdout, stderr } = await run(cwd, ['lint', '--rules', './own.mjs'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(`carveout: ${expected}`)
})

test('no package of that name', async () => {
  const { stderr } = await run(folder({}), ['lint', '--rules', 'acme-rules'])
  expect(stderr).toBe(
    'carveout: there is no module acme-rules: no such file, and no package of that name that can be loaded\n',
  )
})

describe('the example', () => {
  const module = 'examples/own-rule/crowded-scope.js'

  test('passes its own tests', () => {
    const argv = ['--test', resolve('examples/own-rule/crowded-scope.test.js')]
    // A run within a run of another runner's tests is told so by the environment.
    expect(execFileSync(process.execPath, argv, { encoding: 'utf8', env: {} })).toMatch(/# pass 2\n# fail 0|pass 2\n/)
  })

  test('runs through the command line', async () => {
    const lint = ['lint', 'examples/sound', '-f', 'concise', '--rules', module]
    expect(await run('.', lint)).toEqual({ code: 0, stdout: '', stderr: '' })
    const strict = await run('.', [...lint, '--preset', 'strict'])
    expect(strict.stdout).toContain('error crowded-scope: 2 squads take part; at most 1 may')
  })
})

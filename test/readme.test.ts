import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../src/rules/index.ts'
import { run } from './cli/support.ts'

const readme = readFileSync('README.md', 'utf8')

test('the output and the rules in the README are real', async () => {
  let text = readme
  for (const [block, command = ''] of readme.matchAll(/^```console\n\$ carveout (.+)\n[\s\S]*?^```$/gm)) {
    const { stdout } = await run('.', command.split(' '))
    text = text.replace(block, () => `\`\`\`console\n$ carveout ${command}\n${stdout}\`\`\``)
  }
  const rows = rules.map(({ id, facet, severity, summary, minimal }) => {
    const name = `[${id}](src/rules/${id}.md)`
    return `| ${minimal ? `**${name}**` : name} | ${facet} | ${severity} | ${summary} |`
  })
  const table = ['| rule | condition | severity | |', '|---|---|---|---|', ...rows].join('\n')
  text = text.replace(/<!-- rules -->[\s\S]*<!-- \/rules -->/, () => `<!-- rules -->\n${table}\n<!-- /rules -->`)
  expect(text).toContain('pressure valve')
  await expect(text).toMatchFileSnapshot('../README.md')
})

test('the library runs as the README shows it', () => {
  const snippet = /^```js\n([\s\S]*?)^```$/m.exec(readme)?.[1] ?? ''
  const promised = [...snippet.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => `${line}\n`).join('')
  expect(promised).not.toBe('')
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', snippet], { encoding: 'utf8' })
  expect(printed).toBe(promised)
})

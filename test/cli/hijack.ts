import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { attacks } from '../report/hostile.ts'
import { shownOn } from './screen.ts'
import { folder, type Ran, run } from './support.ts'

const colours = /\u001b\[\d+m/g

/** Nothing that acts on a terminal, a log or the eye, but for our own colours and the emoji of our own. */
const harmful = /(?!\n|(?<=⚠)\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** What the runner of GitHub Actions obeys, and that of Azure. */
const obeyed = /^\s*::\w|##\w*\[/m

/** What acts on a terminal, a log or a reader of XML; only reports are Markdown. */
export const acting = attacks.filter((attack) => harmful.test(attack) || obeyed.test(attack) || /]]>|<\//.test(attack))

/** Fails where an output acts on what shows it, as a terminal or as the log of a CI system. */
export async function expectHarmless(output: string, isColoured = false): Promise<void> {
  const plain = isColoured ? output.replace(colours, '') : output
  expect(harmful.exec(plain)?.[0], JSON.stringify(plain.slice(0, 3000))).toBe(undefined)
  expect(obeyed.exec(plain)?.[0], plain).toBe(undefined)
  if (output !== '') await expectOnScreen(output)
}

/** Fails where a terminal shows something else than the lines of an output, or obeys it. */
export async function expectOnScreen(output: string): Promise<void> {
  const { lines, deeds } = await shownOn(output)
  expect(deeds, output).toEqual([])
  const expected = output.replace(colours, '').replace(/\n$/, '').split('\n')
  expect(lines).toEqual(expected.map((line) => line.trimEnd()))
}

/** An attack as the name of a file may have it. */
export const named = (attack: string) => attack.replace(/[/\0]/g, '').slice(0, 80)

/** A declaration in which every text is the attack: well formed, of the wrong shape, and no YAML. */
export function declarations(attack: string): Record<string, string> {
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
export function attackedFolder(attack: string): string {
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
export async function tried(cwd: string, argv: readonly string[], stdin = ''): Promise<Ran> {
  const isColoured = argv.includes('--color')
  const ran = await run(cwd, argv, { tty: true, stdin, env: isColoured ? {} : { NO_COLOR: '1' } })
  expect([0, 1, 2], ran.stderr).toContain(ran.code)
  for (const output of [ran.stdout, ran.stderr]) await expectHarmless(output, isColoured)
  return ran
}

/** Fails where GitHub is told to do anything but to annotate. */
export function checkCommands(report: string): void {
  for (const line of report.trimEnd().split('\n')) {
    expect(line).toMatch(/^::(notice|error|warning) /)
    expect(line).not.toMatch(harmful)
    expect(line).not.toMatch(/##\w*\[/)
  }
}

import { Command } from 'commander'
import { createFiles, installedSchema } from '../files/create.ts'
import { readTemplate } from '../files/package.ts'
import { schemaUrl } from '../model/tool.ts'
import { escapeText } from '../report/escape.ts'
import type { Terminal } from './terminal.ts'

/** What is written, by template: the path, and the schema that its first line names. */
const written = [
  { template: 'config', folder: '.', name: 'carveout.config.yaml', schema: 'config' },
  { template: 'portfolio', folder: '.', name: 'portfolio.yaml', schema: 'portfolio' },
  { template: 'carve-out', folder: 'carve-outs', name: 'first.yaml', schema: 'carve-out' },
] as const

/** `carveout init`: a config, a portfolio and a carve-out to fill in. Asks nothing, and never overwrites. */
export function initCommand(terminal: Terminal): Command {
  return new Command('init')
    .description('write a config, a portfolio and a carve-out to fill in')
    .argument('[folder]', 'where to', '.')
    .action((folder: string) => {
      const { cwd, stdout } = terminal
      const files = written.map(({ template, folder: inner, name, schema }) => {
        const own = inner === '.' ? folder : `${folder}/${inner}`
        const reference = installedSchema(schema, own, cwd) ?? schemaUrl(schema)
        const text = readTemplate(template).replace('{schema}', () => reference)
        return { path: inner === '.' ? name : `${inner}/${name}`, text }
      })
      createFiles(folder, cwd, files)
      stdout.write(nextSteps(folder, files))
    })
}

function nextSteps(folder: string, files: readonly { readonly path: string }[]): string {
  const prefix = folder === '.' ? '' : `${escapeText(folder).replace(/(?<!\/)\/+$/, '')}/`
  const [, portfolio, carveOut] = files.map(({ path }) => prefix + path)
  return `${files.map(({ path }) => `wrote ${prefix}${path}\n`).join('')}
Next:
  1. fill in ${portfolio}, once for all carve-outs
  2. fill in ${carveOut}, and name it after what it is for
  3. run \`carveout lint${folder === '.' ? '' : ` ${escapeText(folder)}`}\`: it fails, and tells what is left, until both are filled in
`
}

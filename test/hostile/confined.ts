import { cpSync, mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folder } from '../cli/support.ts'
import { repository } from '../files/support.ts'

const [portfolio = '', sound = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)

/** A project beside which there is what it has no business with. */
export interface Confined {
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  /** Links, by where they stand: where they lead to. */
  readonly links?: Readonly<Record<string, string>>
}

/** What stands above and beside each project, and would be read if anything led there. */
const decoys = {
  'decoy.yaml': sound.replaceAll('ledger-migration', 'decoy'),
  'base.yaml': 'rules: { missing-expiry: off }\n',
  'package.json': '{ "carveout": { "rules": { "missing-expiry": "off" } } }\n',
  'carveout.config.yaml': 'rules: { missing-expiry: off }\n',
  '.carveoutrc': 'rules: { missing-expiry: off }\n',
  '.carveout-baseline.yaml': 'version: 1\nentries: []\n',
  '.gitignore': 'a.yaml\n',
  '.npmrc': 'x=y\n',
  kept: 'a cache\n',
  'rules.js': 'export default []\n',
  'node_modules/above/carveout.config.yaml': 'rules: { missing-expiry: off }\n',
  'beside/decoy.yaml': sound.replaceAll('ledger-migration', 'beside'),
}

const config = (text: string) => ({ 'carveout.config.yaml': text })

/** `@` stands for the folder of all that is outside. */
export const confined: readonly Confined[] = [
  { name: 'nothing that leads out' },
  {
    name: 'links among the files',
    links: {
      'link.yaml': '../decoy.yaml',
      'absolute.yaml': '@/decoy.yaml',
      up: '..',
      beside: '../beside',
      'sub/up': '../..',
      'sub/.gitignore': '../../.gitignore',
    },
  },
  { name: 'extends a path upward', files: config('extends: ../base.yaml\n') },
  { name: 'extends a path down and upward', files: config('extends: ./sub/../../base.yaml\n') },
  { name: 'extends an absolute path', files: config('extends: "@/base.yaml"\n') },
  { name: 'extends a link', files: config('extends: ./base.yaml\n'), links: { 'base.yaml': '../base.yaml' } },
  { name: 'extends through a link', files: config('extends: ./out/base.yaml\n'), links: { out: '..' } },
  { name: 'extends a package above', files: config('extends: above\n') },
  {
    name: 'extends a package that is a link',
    files: config('extends: linked\n'),
    links: { 'node_modules/linked': '../../node_modules/above' },
  },
  {
    name: 'extends a file of a package that is a link',
    files: { ...config('extends: own/base.yaml\n'), 'node_modules/own/package.json': '{}' },
    links: { 'node_modules/own/base.yaml': '../../../base.yaml' },
  },
  {
    name: 'extends out of a package',
    files: { ...config('extends: own/../../../base.yaml\n'), 'node_modules/own/a': '' },
  },
  { name: 'extends a URL', files: config('extends: http://127.0.0.1:9/base.yaml\n') },
  { name: 'extends a file by a URL', files: config('extends: file:@/base.yaml\n') },
  { name: 'globs upward', files: config('exclude: ["../**", "@/**"]\noverrides: [{ files: ["../*"], rules: {} }]\n') },
  ...['baseline', 'cache', 'cacheLocation', 'cache-location', 'ignore', 'ignorePath', 'plugins', 'root', 'files'].map(
    (key) => ({ name: `the key ${key}`, files: config(`${key}: ../kept\n`) }),
  ),
  { name: 'rules of its own', files: config('rules: ../rules.js\n') },
  ...['carveout.config.yaml', '.carveoutrc', '.config/carveoutrc.json', 'package.json', '.carveout-baseline.yaml'].map(
    (name) => ({
      name: `${name} is a link`,
      links: { [name]: `@/${name.replace('.config/carveoutrc.json', 'base.yaml')}` },
    }),
  ),
  { name: '.gitignore is a link', links: { '.gitignore': '../.gitignore' } },
  { name: 'node_modules is a link', files: config('extends: above\n'), links: { node_modules: '../node_modules' } },
  { name: 'a schema elsewhere', files: { 'a.yaml': `# yaml-language-server: $schema=../base.yaml\n${sound}` } },
  {
    name: 'tags and merges that name files',
    files: { 'b.yaml': `${sound}x-a: !include ../decoy.yaml\nx-b: { $ref: ../decoy.yaml }\n` },
  },
]

/** All projects, each in a folder called by its number, in one folder that holds what is outside. The first is in git. */
export function outside(): string {
  const top = realpathSync(folder(decoys))
  for (const [i, { files = {}, links = {} }] of confined.entries()) {
    const at = (path: string) => {
      mkdirSync(dirname(join(top, String(i), path)), { recursive: true })
      return join(top, String(i), path)
    }
    const own = { '.git/HEAD': '', 'a.yaml': sound, 'portfolio.yaml': portfolio, 'sub/note.txt': '', ...files }
    for (const [path, text] of Object.entries(own)) writeFileSync(at(path), text.replaceAll('@', top))
    for (const [path, target] of Object.entries(links)) symlinkSync(target.replace('@', top), at(path))
  }
  const { cwd, commit } = repository({ 'a.yaml': '' })
  commit({ 'portfolio.yaml': '' })
  cpSync(join(cwd, '.git'), join(top, '0/.git'), { recursive: true })
  return top
}

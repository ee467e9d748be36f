import { baselineFile } from '../model/baseline.ts'
import { toSlashes } from './project.ts'

const data = ['json', 'yaml', 'yml']
const scripts = ['js', 'cjs', 'mjs', 'jsx', 'ts', 'cts', 'mts', 'tsx']

const rc = ['.carveoutrc', '.config/carveoutrc']
const endingsOf = (base: string, endings: readonly string[]) => endings.map((ending) => `${base}.${ending}`)

/** Where a folder may keep its configuration, the first that is there being the one: cosmiconfig's places for data. */
export const dataPlaces: readonly string[] = [
  'package.json',
  ...rc.flatMap((base) => [base, ...endingsOf(base, data)]),
  ...endingsOf('carveout.config', ['yaml', 'yml', 'json']),
]

/** Where cosmiconfig users know to put scripts: none is ever loaded. */
export const scriptPlaces: readonly string[] = [...rc, 'carveout.config'].flatMap((base) => endingsOf(base, scripts))

/** Where cosmiconfig looks for settings of its own in the current folder, and would run what is a script. */
export const metaPlaces: readonly string[] = endingsOf('.config/config', [...data, ...scripts])

/** What is looked for by its name, whatever is in it, and where. */
const lookedFor = [...dataPlaces, ...scriptPlaces, ...metaPlaces, 'package.yaml', '.gitignore', baselineFile]

/** Whether a path is that of a file which is looked for by its name, so that one put there would be read as such. */
export function isLookedFor(path: string): boolean {
  return lookedFor.some((place) => `/${toSlashes(path)}`.endsWith(`/${place}`))
}

/** Whether a path names a script, by its ending. */
export function isScript(path: string): boolean {
  return scripts.some((ending) => path.toLowerCase().endsWith(`.${ending}`))
}

/** Whether a path names a file that may hold a configuration, by its ending. */
export function isData(path: string): boolean {
  return /(\.ya?ml|\.json|(^|[\\/])\.carveoutrc)$/.test(path)
}

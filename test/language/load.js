import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** What modules of `src/language` export. They are in no bundle by themselves, so one is made in memory. */
export async function load(modules) {
  const contents = modules.map((name) => `export * from './src/language/${name}.ts'`).join('\n')
  // What is read beside a module is found from where that stands.
  const define = { 'import.meta.url': JSON.stringify(pathToFileURL('src/language/load.js').href) }
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', define }
  const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, ...options })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

// Builds dist/: what is generated, then the library and the command line as one bundle with all that they depend on, then
// their types, the rules' pages, the templates, and the licences and the bill of what is inside.
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import generate from './generate.js'

// The command line's library asks for child processes as it is loaded, which takes long, and never starts one here.
const lateChildProcess = {
  name: 'late-child-process',
  setup({ onLoad }) {
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const asked = "const childProcess = require('node:child_process');"
      if (!text.includes(asked)) throw new Error('commander asks for child processes in a way that this does not know')
      return {
        contents: text.replace(
          asked,
          "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };",
        ),
      }
    })
  },
}

await generate()
rmSync('dist', { recursive: true, force: true })
const options = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // What reads configurations would load the compiler for scripts among them, which are refused before that.
  external: ['typescript'],
  // Half as much text to read takes less time to load; names stay, so that stacks can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  plugins: [lateChildProcess],
  metafile: true,
  logLevel: 'warning',
}
// Pages, schemas and the language are found from where the code stands: it must be one folder below dist/, as in src/.
const library = await build({
  ...options,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/lib/index.js',
  format: 'esm',
  // Some of what is bundled is CommonJS and asks for modules of Node.
  banner: {
    js: "import { createRequire as createRequireOfNode } from 'node:module'\nconst require = createRequireOfNode(import.meta.url)",
  },
})
writeFileSync('dist/index.js', "export * from './lib/index.js'\n")
// As CommonJS in one file each, they start in a tenth less time than as ES modules in chunks; what is imported late is still
// run late.
const commands = await build({
  ...options,
  entryPoints: ['src/cli/main.ts', 'src/cli/judge-worker.ts'],
  outdir: 'dist/cli',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'ownUrl' },
  banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href" },
})
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
cpSync('src/rules', 'dist/rules', { recursive: true, filter: (path) => !path.endsWith('.ts') })
cpSync('src/files/templates', 'dist/files/templates', { recursive: true })
cpSync('src/language/catalog.generated.txt', 'dist/language/catalog.generated.txt')
const packages = packagesOf([library, commands].flatMap(({ metafile }) => Object.keys(metafile.inputs)))
writeFileSync('dist/THIRD_PARTY_LICENSES', licences(packages))
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(billOf(packages), null, 2)}\n`)

/** The packages that bundled files are from, by their folders. */
function packagesOf(files) {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))
  return [...folders]
    .sort()
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) }))
}

/** The licences of packages. */
function licences(packages) {
  const parts = packages.map(({ folder, name, version, license }) => {
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    if (file === undefined) throw new Error(`${folder} is bundled and has no licence in its folder`)
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`
  })
  return `carveout holds code of these packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** The bill of materials, as npm has it of all that is installed, cut down to packages: the same bytes for the same lock. */
function billOf(packages) {
  // Its own `--omit dev` would leave out what a tool of ours depends on as well.
  const printed = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], { encoding: 'utf8' })
  const { serialNumber, metadata, components, dependencies, ...bill } = JSON.parse(printed)
  const refs = new Set(packages.map(({ name, version }) => `${name}@${version}`))
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'))
  const inside = components.filter((component) => refs.delete(component['bom-ref']))
  if (refs.size > 0) throw new Error(`package-lock.json lacks ${[...refs].join(', ')}`)
  return { ...bill, metadata: { component: { ...metadata.component, name } }, components: inside }
}

// Makes what a release tag carries and npm gets: what runs, as dist/ has it, with nothing to build or to install.
// `npm run release -- --dry-run <dir>` writes it to a folder; `npm run release` commits it here, under a tag.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const carried = [
  'bin',
  'dist',
  'schemas',
  'CHANGELOG.md',
  'SECURITY.md',
  'LICENSE',
  'action.yml',
  '.pre-commit-hooks.yaml',
]
const { scripts, dependencies, devDependencies, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'))

const { values } = parseArgs({ options: { 'dry-run': { type: 'string' } } })
try {
  if (values['dry-run'] === undefined) release()
  else makeTree(values['dry-run'])
} catch (error) {
  console.error(`release: ${error.message}`)
  process.exitCode = 1
}

/** Writes the tree to a folder that is empty or not there yet. */
function makeTree(folder) {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`)
  mkdirSync(folder, { recursive: true })
  for (const path of carried) cpSync(path, join(folder, path), { recursive: true })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  writeFileSync(join(folder, 'README.md'), withWholeLinks(readFileSync('README.md', 'utf8')))
}

/** A page whose links to what the tree lacks lead to the repository. */
function withWholeLinks(page) {
  return page.replaceAll(/\]\((?!https?:|#)([^)]+)\)/g, (link, path) =>
    carried.includes(path.split('/')[0]) ? link : `](${manifest.homepage}/blob/main/${path})`,
  )
}

function release() {
  const tag = `v${manifest.version}`
  if (git('status', '--porcelain') !== '') throw new Error('there are changes that are not committed')
  if (git('tag', '--list', tag) !== '') throw new Error(`there is a tag ${tag} already`)
  if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${manifest.version}`)) {
    throw new Error(`CHANGELOG.md tells nothing of ${manifest.version}`)
  }
  const folder = mkdtempSync(join(tmpdir(), 'carveout-release-'))
  makeTree(folder)
  git('tag', tag, commit(folder, `Release ${manifest.version}`))
  console.log(`Made ${tag}. To publish it:\n\n  git push origin ${tag}\n  npm publish ${folder}`)
}

/** Commits a folder's files on top of what is checked out, which stays as it is. */
function commit(folder, message) {
  const index = join(mkdtempSync(join(tmpdir(), 'carveout-index-')), 'index')
  const aside = { env: { ...process.env, GIT_INDEX_FILE: index } }
  git('--work-tree', folder, 'add', '--all', '--force', '.', aside)
  return git('commit-tree', git('write-tree', aside), '-p', 'HEAD', '-m', message)
}

function git(...argv) {
  const options = typeof argv.at(-1) === 'object' ? argv.pop() : {}
  return execFileSync('git', argv, { encoding: 'utf8', ...options }).trim()
}

import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folder } from '../cli/support.ts'
import { type Repository, repository } from '../files/support.ts'

const [portfolio = '', sound = ''] = readFileSync('test/rules/base.txt', 'utf8').split(/^---\n/m)

/** Where whatever was run leaves its name, and programs that do so. */
export interface Canary {
  /** What was run so far. */
  sung(): readonly string[]
  /** The path of a program of this name. */
  program(name: string): string
  /** A module that does the same. */
  module(name: string): string
}

/** A canary outside of everything that is judged. */
export function canary(): Canary {
  const cage = folder({ 'sung/.keep': '' })
  const sung = join(cage, 'sung')
  return {
    sung: () => readdirSync(sung).filter((name) => name !== '.keep'),
    program: (name) => {
      const path = join(cage, name)
      writeFileSync(path, `#!/bin/sh\ntouch ${sung}/${name}\ncat\n`)
      chmodSync(path, 0o755)
      return path
    },
    module: (name) =>
      `const path = ${JSON.stringify(join(sung, name))}
typeof require === 'function'
  ? require('fs').writeFileSync(path, '')
  : import('node:fs').then((fs) => fs.writeFileSync(path, ''))
`,
  }
}

/** All that git looks for in `.git/hooks`. */
const hooks = [
  ...['applypatch-msg', 'commit-msg', 'fsmonitor-watchman', 'p4-changelist', 'p4-post-changelist', 'p4-pre-submit'],
  ...['p4-prepare-changelist', 'post-applypatch', 'post-checkout', 'post-commit', 'post-index-change', 'post-merge'],
  ...['post-receive', 'post-rewrite', 'post-update', 'pre-applypatch', 'pre-auto-gc', 'pre-commit', 'pre-merge-commit'],
  ...['pre-push', 'pre-rebase', 'pre-receive', 'prepare-commit-msg', 'proc-receive', 'push-to-checkout'],
  ...['reference-transaction', 'sendemail-validate', 'update'],
]

/** The settings by which git runs a program, or reaches one. */
const programSettings = [
  ...['core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'core.askPass', 'core.gitProxy'],
  ...['core.alternateRefsCommand', 'sequence.editor', 'diff.external', 'diff.evil.command', 'diff.evil.textconv'],
  ...['filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'merge.evil.driver', 'interactive.diffFilter'],
  ...['gpg.program', 'gpg.ssh.program', 'gpg.ssh.defaultKeyCommand', 'gpg.x509.program', 'credential.helper'],
  ...[
    'difftool.evil.cmd',
    'mergetool.evil.cmd',
    'pager.diff-index',
    'pager.ls-files',
    'pager.ls-tree',
    'pager.rev-parse',
  ],
  ...['remote.origin.uploadpack', 'remote.origin.receivepack', 'remote.origin.vcs', 'uploadpack.packObjectsHook'],
  ...[
    'trailer.evil.command',
    'trailer.evil.cmd',
    'imap.tunnel',
    'sendemail.smtpServer',
    'browser.evil.cmd',
    'man.evil.cmd',
  ],
] as const
const aliases = ['diff-index', 'ls-files', 'ls-tree', 'rev-parse', 'cat-file', 'hash-object', 'merge-base']

/** Settings that name a program of the canary wherever git would run one. */
export function evilSettings({ program }: Canary): readonly (readonly [string, string])[] {
  return [
    ...programSettings.map((key) => [key, program(key)] as const),
    ...aliases.map((name) => [`alias.${name}`, `!${program(`alias.${name}`)}`] as const),
    ['submodule.evil.update', `!${program('submodule.update')}`],
    ['filter.evil.required', 'true'],
    ['diff.tool', 'evil'],
    ['merge.tool', 'evil'],
    ['log.showSignature', 'true'],
    ['protocol.allow', 'always'],
    ['protocol.ext.allow', 'always'],
    ['remote.origin.url', `ext::${program('remote.origin.url')}`],
    ['remote.origin.promisor', 'true'],
    ['extensions.partialClone', 'origin'],
    ['core.repositoryFormatVersion', '1'],
  ]
}

/** What a repository may hold that runs something in some tool, though not in ours. */
function evilFiles({ module, program }: Canary): Readonly<Record<string, string>> {
  const packages = ['carveout', 'chalk', 'commander', 'cosmiconfig', 'diff', 'ignore', 'js-yaml', 'picomatch', 'yaml']
  const run = (name: string) => `sh -c ${program(name)}`
  const scripts = ['preinstall', 'install', 'postinstall', 'prepare', 'pretest', 'test', 'lint', 'carveout']
  return {
    '.gitattributes': '* filter=evil diff=evil merge=evil\n',
    '.gitmodules': `[submodule "evil"]\n\tpath = evil\n\turl = ext::${program('gitmodules.url')}\n\tupdate = !${program('gitmodules')}\n`,
    '.npmrc': `node-options=--require ./evil.cjs\nscript-shell=${program('npmrc')}\ngit=${program('npmrc.git')}\n`,
    '.env': `NODE_OPTIONS=--require ./evil.cjs\nGIT_EXTERNAL_DIFF=${program('env')}\n`,
    'package.json': JSON.stringify({
      name: 'carveout',
      main: './evil.cjs',
      bin: { carveout: './evil.cjs', git: './evil.cjs' },
      exports: { '.': './evil.cjs', './*': './evil.cjs' },
      imports: { '#*': './evil.cjs', '#node:fs': './evil.cjs' },
      scripts: Object.fromEntries(scripts.map((name) => [name, run(`script.${name}`)])),
      'lint-staged': { '*': run('lint-staged') },
      husky: { hooks: { 'pre-commit': run('husky') } },
      prettier: './evil.cjs',
    }),
    'evil.cjs': module('evil.cjs'),
    'index.js': module('index.js'),
    'carveout.js': module('carveout.js'),
    'rules.js': module('rules.js'),
    ...Object.fromEntries(
      packages.flatMap((name) => [
        [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js', type: 'commonjs' })],
        [`node_modules/${name}/index.js`, module(`node_modules.${name}`)],
      ]),
    ),
    'node_modules/.hooks/preinstall': `#!/bin/sh\n${program('node_modules.hooks')}\n`,
  }
}

/** A repository in which everything that can name a program names one of the canary, and declarations beside that. */
export function evilRepository(bird: Canary): Repository {
  const repo = repository({
    'portfolio.yaml': portfolio,
    'a.yaml': sound.replace('expires:', 'expries:'),
    'sub/b.yaml': sound.replaceAll('ledger-migration', 'other'),
  })
  repo.commit({ ...evilFiles(bird), 'c.yaml': 'apiVersion: carveout/v1\nkind: CarveOut\nid: c\n' })
  repo.write({ 'a.yaml': sound.replace('expires:', 'expries:').replace('id:', 'id: ') })
  repo.git('add', 'a.yaml')
  arm(join(repo.cwd, '.git'), bird)
  // Not as the index has it, so that git would look at it again.
  repo.write({ 'sub/b.yaml': sound.replaceAll('ledger-migration', 'another'), 'new.yaml': '' })
  return repo
}

/** Puts hooks and settings into a folder of git. Settings are also in a file that is included. */
export function arm(gitFolder: string, bird: Canary): void {
  for (const folder of ['hooks', 'other-hooks']) {
    mkdirSync(join(gitFolder, folder), { recursive: true })
    for (const hook of hooks) {
      writeFileSync(join(gitFolder, folder, hook), `#!/bin/sh\n${bird.program(`${folder}.${hook}`)}\n`)
      chmodSync(join(gitFolder, folder, hook), 0o755)
    }
  }
  const lines = evilSettings(bird).map(([key, value]) => {
    const [section = '', ...names] = key.split('.')
    const name = names.pop()
    return `[${section}${names.length > 0 ? ` "${names.join('.')}"` : ''}]\n\t${name} = "${value}"\n`
  })
  const config = join(gitFolder, 'config')
  mkdirSync(dirname(config), { recursive: true })
  writeFileSync(join(gitFolder, 'included'), lines.join(''))
  const include = `[include]\n\tpath = included\n[includeIf "gitdir:/**"]\n\tpath = included\n`
  const own = readFileSync(config, 'utf8')
  writeFileSync(config, `${own}${lines.join('')}[core]\n\thooksPath = "${join(gitFolder, 'other-hooks')}"\n${include}`)
}

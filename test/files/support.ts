import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folder } from '../cli/support.ts'

/** An environment in which git has no configuration but the repository's own. */
export const env = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'A'],
      [`GIT_${who}_EMAIL`, 'a@b'],
    ]),
  ),
}

/** A repository in a folder of its own. */
export interface Repository {
  readonly cwd: string
  git(...argv: string[]): string
  write(files: Readonly<Record<string, string | Buffer>>): void
  /** Writes files and commits all there is. */
  commit(files: Readonly<Record<string, string | Buffer>>): void
}

/** A new repository with these files committed, gone when the test is over. */
export function repository(files: Readonly<Record<string, string | Buffer>> = {}): Repository {
  const cwd = folder({})
  const git = (...argv: string[]) => execFileSync('git', argv, { cwd, env, encoding: 'utf8', stdio: 'pipe' })
  const write: Repository['write'] = (files) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true })
      writeFileSync(join(cwd, name), content)
    }
  }
  const commit: Repository['commit'] = (files) => {
    write(files)
    git('add', '--all', '--force')
    git('commit', '--quiet', '--no-verify', '--message', 'a change')
  }
  git('init', '--quiet', '--initial-branch', 'main')
  if (Object.keys(files).length > 0) commit(files)
  return { cwd, git, write, commit }
}

import { findFiles, type Project } from '../files/find.ts'
import { decode, maxFileSize, readFiles, shownPath } from '../files/read.ts'
import type { Unreadable } from '../files/walk.ts'
import { UsageError } from '../model/errors.ts'
import type { SourceFile } from '../model/source.ts'
import { escapeText } from '../report/escape.ts'
import { type NarrowingOptions, narrowing } from './narrowing.ts'
import { withProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'

/** What says where declarations come from. */
export interface SourceOptions extends NarrowingOptions {
  readonly stdinFilename?: string
  readonly allowEmpty?: true
}

/** Every file of the project, read as it is asked for, and the paths of those to report on. */
export interface Sources {
  readonly files: Iterable<SourceFile>
  readonly reported: ReadonlySet<string>
  /** The paths of all that are on the disk. */
  readonly searched: readonly string[]
  /** What standard input is called, where it is among them. */
  readonly stdin?: string
  /** The root folders of the projects that they belong to. */
  readonly roots: readonly string[]
  /** Whether nothing was passed over so far because it can't be read. */
  isWhole(): boolean
}

/** Finds what was named, and all that it may refer to; `-` is standard input. Throws a UsageError for what is not there. */
export async function sources(
  paths: readonly string[],
  options: SourceOptions,
  project: Project,
  terminal: Terminal,
): Promise<Sources> {
  const { cwd } = terminal
  const stdin = paths.includes('-') ? await stdinFile(options, terminal) : undefined
  if (stdin === undefined && options.stdinFilename !== undefined)
    throw new UsageError('--stdin-filename names standard input; add `-` to the paths')
  const narrowed = await narrowing(options, stdin !== undefined, terminal)
  const onDisk = paths.filter((path) => path !== '-')
  const found = findFiles(onDisk, cwd, {
    ...project,
    beside: [...(narrowed.staged?.keys() ?? [])],
    mayBeEmpty: options.allowEmpty ?? false,
    // Standard input stands in for the file of that name, so that its project is the one to refer to.
    ...(stdin && { near: options.stdinFilename ?? '.' }),
  })
  const named = new Set([...narrowed.pick(found.named)].map((path) => shownPath(path, cwd)))
  let isWhole = true
  const passOver = (unreadable: readonly Unreadable[]) => {
    if (unreadable.length > 0) isWhole = false
    warn(unreadable, terminal)
  }
  passOver(found.unreadable)
  const all = found.all.filter((path) => shownPath(path, cwd) !== stdin?.path)
  const read = readFiles(all, cwd, {
    elsewhere: narrowed.staged,
    isNeeded: (path) => named.has(path),
    passedOver: (unreadable) => passOver([unreadable]),
  })
  const files = withProgress(read, all.length, terminal)
  const about = { roots: found.roots, searched: found.all, isWhole: () => isWhole }
  if (stdin === undefined) return { ...about, files, reported: named }
  return { ...about, stdin: stdin.path, files: chain([stdin], files), reported: new Set([...named, stdin.path]) }
}

/** What is not reported on may still be referred to: where it can't be read, findings may come of that. */
function warn(unreadable: readonly Unreadable[], { stderr, cwd }: Terminal): void {
  for (const { path, why } of unreadable)
    stderr.write(`carveout: ${escapeText(shownPath(path, cwd))} can't be read, and is passed over: ${why}\n`)
}

function* chain(...parts: Iterable<SourceFile>[]): Generator<SourceFile> {
  for (const part of parts) yield* part
}

async function stdinFile({ stdinFilename }: SourceOptions, { cwd, getStdin }: Terminal): Promise<SourceFile> {
  const path = stdinFilename === undefined ? '<stdin>' : shownPath(stdinFilename, cwd)
  if (path === '') throw new UsageError('--stdin-filename names no file')
  return decode(path, await readAtMost(getStdin(), maxFileSize + 1))
}

async function readAtMost(stream: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= limit) break
  }
  return Buffer.concat(chunks)
}

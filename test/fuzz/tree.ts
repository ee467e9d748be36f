import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by name, in the order in which they are made. */
export type Tree = ReadonlyMap<string, Buffer>

/** Runs something in a new folder with these files, which is gone afterwards. */
export async function inFolder<T>(tree: Tree, act: (cwd: string) => Promise<T>): Promise<T> {
  const cwd = mkdtempSync(join(tmpdir(), 'carveout-fuzz-'))
  try {
    for (const [name, bytes] of tree) put(cwd, name, bytes)
    return await act(cwd)
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

/** Writes a file of a folder. */
export function put(cwd: string, name: string, bytes: Buffer | string): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), bytes)
}

/** A tree as text, for whoever has to look at it. */
export function shown(tree: Tree): string {
  return Array.from(tree, ([name, bytes]) => {
    const text = bytes.toString('utf8')
    const isText = Buffer.from(text).equals(bytes)
    return `${JSON.stringify(name)}: ${isText ? JSON.stringify(text) : `Buffer.from('${bytes.toString('base64')}', 'base64')`}`
  }).join('\n')
}

import fc from 'fast-check'
import { type Case, treeOf } from './case.ts'
import { inFolder, shown, type Tree } from './tree.ts'

/** What holds of every case, whatever is in it. */
export interface Law {
  readonly name: string
  readonly property: fc.IAsyncProperty<[Case, number]>
}

/** What a law is checked with: a folder with the files of a case, those files, and a number to choose by. */
export interface Trial {
  readonly cwd: string
  readonly tree: Tree
  readonly which: number
  readonly one: Case
}

/** A law over cases of a kind. `holds` throws where it does not hold; what it throws then shows the files. */
export function law(name: string, cases: fc.Arbitrary<Case>, holds: (trial: Trial) => Promise<void>): Law {
  const property = fc.asyncProperty(cases, fc.nat(9999), async (one, which) => {
    const tree = treeOf(one)
    await inFolder(tree, async (cwd) => {
      try {
        await holds({ cwd, tree, which, one })
      } catch (error) {
        if (fc.PreconditionFailure.isFailure(error)) throw error
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
        throw new Error(`${stack.replaceAll(cwd, '<folder>')}\n\nThe files (${which}):\n${shown(tree)}`)
      }
    })
  })
  return { name, property }
}

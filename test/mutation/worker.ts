import { BroadcastChannel } from 'node:worker_threads'
import fc from 'fast-check'
import type { RunnerTask, RunnerTestCase, RunnerTestFile } from 'vitest'

import { VitestTestRunner } from 'vitest/runners'
import { getFn } from 'vitest/suite'

/** What instrumented sources read and write: the names are those of Stryker's instrumenter. */
interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: { static: object; perTest: object }
}
const state: Switch = {}
Object.assign(globalThis, { __stryker__: state })
// The same mutants are noticed each time, and one that is not costs less.
fc.configureGlobal({ seed: 1, numRuns: 20 })

/** A map of objects that can be made to forget: what was answered before must not answer in place of a mutant. */
const Kept = globalThis.WeakMap
let era = 0
class Forgetful<K extends WeakKey, V> extends Kept<K, V> {
  readonly #eras = new Kept<K, number>()

  override get(key: K): V | undefined {
    return this.#eras.get(key) === era ? super.get(key) : undefined
  }

  override set(key: K, value: V): this {
    this.#eras.set(key, era)
    return super.set(key, value)
  }
}

/** Makes the analyser judge anew what it has judged. */
let forget = () => {}

/** Makes vitest keep its worker: it collects the tests of all files, and runs of them what it is told to, again and again. */
export default class StandingRunner extends VitestTestRunner {
  #tests = new Map<string, RunnerTestCase>()
  #files = 0
  #errors: string[] = []

  async onBeforeCollect(): Promise<void> {
    globalThis.WeakMap = Forgetful as WeakMapConstructor
    await import('../../src/language/analyse.ts')
    const { giveBack } = await import('../../src/language/judged.ts')
    globalThis.WeakMap = Kept
    forget = () => {
      era += 1
      giveBack(new Map())
    }
  }

  async onBeforeRunFiles(files: RunnerTestFile[]): Promise<void> {
    this.#files += files.length
    for (const file of files) {
      this.#errors.push(...(file.result?.errors ?? []).map(({ message }) => `${file.name}: ${message}`))
      for (const test of testsOf(file)) this.#tests.set(`${file.name} > ${test.fullTestName}`, test)
    }
    if (this.#files === this.injectValue('files')) await this.#serve()
  }

  async runSuite(): Promise<void> {}

  #serve(): Promise<void> {
    const channel = new BroadcastChannel('mutation')
    return new Promise((resolve) => {
      channel.onmessage = async (event) => {
        const { data } = event as MessageEvent
        if (data.stop) {
          channel.close()
          resolve()
        } else if (data.dry) channel.postMessage({ reply: await this.#tryAll() })
        else if (data.mutant !== undefined) channel.postMessage({ reply: await this.#tryMutant(data) })
      }
      channel.postMessage({ reply: { ready: true } })
    })
  }

  async #tryAll() {
    const ran: Ran[] = []
    for (const id of this.#tests.keys()) {
      forget()
      ran.push(await this.#run(id))
    }
    return { ran, errors: this.#errors, coverage: state.mutantCoverage }
  }

  /** The first of the tests that fails with the mutant, and whether it passes again without. */
  async #tryMutant({ mutant, tests }: Order) {
    forget()
    let count = 0
    for (const { id, hits } of tests) {
      count += 1
      const hitLimit = leastLimit + 100 * hits
      Object.assign(state, { activeMutant: mutant, hitCount: 0, hitLimit })
      const { failure } = await this.#run(id)
      const endless = (state.hitCount ?? 0) > hitLimit
      Object.assign(state, { activeMutant: undefined, hitCount: undefined })
      if (failure === undefined) continue
      forget()
      return { count, endless, killer: id, failure, clean: (await this.#run(id)).failure === undefined }
    }
    return { count, clean: true }
  }

  async #run(id: string): Promise<Ran> {
    const test = this.#tests.get(id)
    const run = test && getFn(test)
    if (!run) throw new Error(`there is no test ${id}`)
    const start = performance.now()
    state.currentTestId = id
    try {
      await run()
      return { id, milliseconds: performance.now() - start }
    } catch (error) {
      return { id, milliseconds: performance.now() - start, failure: String((error as Error)?.message ?? error) }
    } finally {
      state.currentTestId = undefined
    }
  }
}

/** A mutant to try, with the tests that come by its place, and how often each does so without it. */
interface Order {
  readonly mutant: string
  readonly tests: readonly { readonly id: string; readonly hits: number }[]
}

// A test that comes by so much more often than it would has no end.
const leastLimit = 10_000

interface Ran {
  readonly id: string
  readonly milliseconds: number
  readonly failure?: string
}

function testsOf(task: RunnerTask): RunnerTestCase[] {
  if (task.type === 'test') return task.mode === 'run' || task.mode === 'queued' ? [task] : []
  return task.tasks.flatMap(testsOf)
}

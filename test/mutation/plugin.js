// Stryker's own runner for vitest starts a worker for each mutant, which takes most of a second; this one keeps the worker.
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { BroadcastChannel } from 'node:worker_threads'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { createVitest } from 'vitest/node'

/** What was learned in the dry run, in the sandbox: a mutant that hangs takes the process with it. */
const learned = 'dry-run.json'

class StandingRunner {
  static inject = [commonTokens.options]
  #include
  #vitest
  #channel
  /** Tests that killed of late, the last first: they are likely to kill what stands beside. */
  #killers = []
  #milliseconds = {}
  /** By test and mutant, how often the place of the mutant is come by. */
  #hits = {}

  constructor({ testFiles }) {
    this.#include = testFiles
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    if (existsSync(learned)) this.#learn(JSON.parse(readFileSync(learned, 'utf8')))
    Object.assign(process.env, { NODE_ENV: 'test', VITEST: '1' })
    this.#vitest = await createVitest('test', {
      config: 'test/mutation/vitest.config.ts',
      include: this.#include,
      watch: false,
      reporters: [{}],
    })
    this.#vitest.provide('files', (await this.#vitest.globTestSpecifications()).length)
    this.#channel = new BroadcastChannel('mutation')
    const ready = this.#reply()
    this.#vitest.start()
    await ready
  }

  async dryRun() {
    const { ran, errors, coverage } = await this.#ask({ dry: true })
    if (errors.length > 0) return { status: DryRunStatus.Error, errorMessage: errors.join('\n') }
    const milliseconds = Object.fromEntries(ran.map((one) => [one.id, one.milliseconds]))
    this.#learn({ milliseconds, hits: coverage.perTest })
    writeFileSync(learned, JSON.stringify({ milliseconds, hits: coverage.perTest }))
    return {
      status: DryRunStatus.Complete,
      mutantCoverage: coverage,
      tests: ran.map(({ id, milliseconds, failure }) => ({
        id,
        name: id,
        // So that a later run sees which tests have changed.
        fileName: resolve(id.slice(0, id.indexOf(' > '))),
        timeSpentMs: milliseconds,
        ...(failure === undefined
          ? { status: TestStatus.Success }
          : { status: TestStatus.Failed, failureMessage: failure }),
      })),
    }
  }

  async mutantRun({ activeMutant: { id: mutant }, testFilter }) {
    const tests = this.#inOrder(testFilter).map((id) => ({ id, hits: this.#hits[id]?.[mutant] ?? 0 }))
    const { count, endless, killer, failure, clean } = await this.#ask({ mutant, tests })
    if (!clean) await this.#restart()
    if (endless) return { status: MutantRunStatus.Timeout, reason: failure }
    if (killer === undefined) return { status: MutantRunStatus.Survived, nrOfTests: count }
    this.#killers = [killer, ...this.#killers.filter((id) => id !== killer)].slice(0, 100)
    return { status: MutantRunStatus.Killed, killedBy: [killer], failureMessage: failure, nrOfTests: count }
  }

  async dispose() {
    this.#channel?.postMessage({ stop: true })
    this.#channel?.close()
    await this.#vitest?.close()
  }

  #inOrder(tests) {
    const wanted = new Set(tests)
    const first = this.#killers.filter((id) => wanted.has(id))
    for (const id of first) wanted.delete(id)
    const took = (id) => this.#milliseconds[id] ?? 0
    return [...first, ...[...wanted].sort((a, b) => took(a) - took(b))]
  }

  #learn({ milliseconds, hits }) {
    this.#milliseconds = milliseconds
    this.#hits = hits
  }

  async #restart() {
    await this.dispose()
    await this.init()
  }

  #ask(order) {
    const reply = this.#reply()
    this.#channel.postMessage(order)
    return reply
  }

  async #reply() {
    for (;;) {
      const [{ data }] = await once(this.#channel, 'message')
      if (data.reply) return data.reply
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'standing', StandingRunner)]

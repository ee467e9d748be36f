import type { CarveOut, Logging, Portfolio } from './declaration.ts'
import { asSeen } from './lookalikes.ts'

/** What a declaration says of logging, or undefined where it says nothing, a `logging` without any key of ours included. */
export function loggingOf({ logging = {} }: CarveOut | Portfolio): Logging | undefined {
  const { mode, granularity, records, sink, retention } = logging
  const says = [mode, granularity, records, sink, retention].some((value) => value !== undefined)
  return says ? logging : undefined
}

/** Devices that forget what is written to them, under any root but behind no scheme: `s3://dev/null` is a bucket. */
const devices = [/^(?![a-z][a-z0-9+.-]+:)(?:.*\/)?dev\/(?:null|zero)\/?$/, /^(?:[a-z]:)?\/?nul:?$/]

/** Names by which log pipelines and shells call a sink that keeps nothing. */
const nowhere = /^(?:\$?null|nil|none|off|discard(?:ed)?|drop(?:ped)?|blackhole|noop|nop|devnull|nowhere)(?::\/*)?$/

/** Whether records that go to a sink are lost. Standard output is not: what runs an agent may well collect it. */
export function discards(sink: string): boolean {
  const path = asSeen(sink)
    .toLowerCase()
    .replace(/\s+/g, '')
    .replaceAll('\\', '/')
    .replace(/\/+(?:\.\/+)*/g, '/')
    .replace(/^>+/, '')
    .replace(/^file:(?:\/localhost(?=\/))?/, '')
  return devices.some((device) => device.test(path)) || nowhere.test(path.replace(/[-_]/g, ''))
}

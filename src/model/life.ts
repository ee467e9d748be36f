import { daysBetween } from './calendar.ts'
import type { CarveOut, Day } from './declaration.ts'
import { foldId } from './names.ts'
import { byCodeUnit } from './source.ts'

/** Whether a carve-out's life is over by its own word. One whose `closed.on` is still to come is not closed. */
export function isClosed({ closed }: CarveOut, today: Day): boolean {
  return closed !== undefined && closed.on <= today
}

/** Whether a carve-out is in force today: an absent end leaves it live for ever, an absent start does not keep it from it. */
export function isLive(carveOut: CarveOut, today: Day): boolean {
  const { starts, expires } = carveOut
  return !isClosed(carveOut, today) && (starts === undefined || starts <= today) && !isEnded(expires, today)
}

/** Whether an end has passed. A carve-out is live through the whole of its last day. */
export function isEnded(expires: Day | undefined, today: Day): boolean {
  return expires !== undefined && expires < today
}

/** The length of the time-box in days, both ends counted, renewals included; undefined without both ends in order. */
export function timeBoxDays({ starts, expires }: CarveOut): number | undefined {
  if (starts === undefined || expires === undefined || expires < starts) return undefined
  return daysBetween(starts, expires) + 1
}

/** Orders carve-outs by their start, one without a start first, then by id. */
export function byStart(a: CarveOut, b: CarveOut): number {
  return byCodeUnit(a.starts ?? '', b.starts ?? '') || byCodeUnit(foldId(a.id), foldId(b.id))
}

import { defineRule } from '../model/rule.ts'

/** A carve-out without an end is a second regime. */
export default defineRule({
  id: 'missing-expiry',
  summary: 'A carve-out says when it ends.',
  facet: 'time-box',
  severity: 'error',
  minimal: true,
  *carveOut({ id, expires }) {
    if (expires !== undefined) return
    yield { message: `carve-out "${id}" has no end`, help: 'add `expires`, a day at most 180 days after `starts`' }
  },
})

import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

// Changes `victim.yaml` right before it is opened, as somebody else might.
const fates = {
  gone: (path) => fs.unlinkSync(path),
  folder: (path) => {
    fs.unlinkSync(path)
    fs.mkdirSync(path)
  },
  pipe: (path) => {
    fs.unlinkSync(path)
    execFileSync('mkfifo', [path])
  },
  grown: (path) => fs.appendFileSync(path, '# more\n'.repeat(2_000_000)),
  cut: (path) => fs.truncateSync(path),
}
const change = fates[new URL(import.meta.url).search.slice(1)]
const { openSync } = fs
let isDone = false
fs.openSync = (path, ...more) => {
  if (!isDone && String(path).endsWith('victim.yaml')) {
    isDone = true
    change(path)
  }
  return openSync(path, ...more)
}
syncBuiltinESMExports()

#!/usr/bin/env node
// Node 20 optimises code so soon that a run over few files is over before that pays; newer versions wait by themselves.
if (process.version.startsWith('v20.')) require('node:v8').setFlagsFromString('--interrupt-budget=500000')
const { main } = require('../dist/cli/main.cjs')
const { argv, env, stderr, stdout } = process
// A reader that has seen enough, such as `head`, is no error; a report that could not be written was not given.
for (const stream of [stdout, stderr]) {
  stream.on('error', ({ code }) => {
    if (code === 'EPIPE') return
    stderr.write(`carveout: can't write: ${code}\n`)
    process.exitCode = 2
  })
}
const clock = { today: new Date().toISOString().slice(0, 10), now: () => performance.now() }
const streams = { stdout, stderr, getStdin: () => process.stdin }
main({ argv: argv.slice(2), getCwd: process.cwd, env, ...clock, ...streams }).then((code) => {
  process.exitCode ??= code
})

#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { main } from '../dist/cli/main.js'

const { argv, env, stdout, stderr } = process
// A reader that has seen enough, such as `head`, is no error.
for (const stream of [stdout, stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
  })
const clock = { today: new Date().toISOString().slice(0, 10), now: () => performance.now() }
process.exitCode = await main({
  argv: argv.slice(2),
  cwd: process.cwd(),
  env,
  ...clock,
  readStdin: () => readFileSync(0),
  stdout,
  stderr,
})

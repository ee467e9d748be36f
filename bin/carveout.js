#!/usr/bin/env node
import process, { argv, env, stderr, stdout } from 'node:process'
import { buffer } from 'node:stream/consumers'
import { main } from '../dist/cli/main.js'

// A reader that has seen enough, such as `head`, is no error; any other is thrown on, as without a listener.
const rethrow = (error) => error.code === 'EPIPE' || Promise.reject(error)
for (const stream of [stdout, stderr]) stream.on('error', rethrow)
const clock = { today: new Date().toISOString().slice(0, 10), now: () => performance.now() }
const streams = { stdout, stderr, readStdin: () => buffer(process.stdin) }
process.exitCode = await main({ argv: argv.slice(2), cwd: process.cwd(), env, ...clock, ...streams })

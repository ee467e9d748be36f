// Cuts the network off, and notes down in the file of `WATCHED` who asks for it, and which files are opened.
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'
import { fileURLToPath } from 'node:url'

const { appendFileSync, realpathSync } = fs
const note = (line) => appendFileSync(process.env.WATCHED, `${line}\n`)

function cutOff(holder, name) {
  if (typeof holder[name] !== 'function') return
  holder[name] = () => {
    note(`network ${name}`)
    throw new Error('there is no network')
  }
}
for (const name of ['connect', 'createConnection', 'createServer']) cutOff(net, name)
for (const name of ['connect', 'createServer']) cutOff(tls, name)
for (const name of ['connect', 'createServer', 'createSecureServer']) cutOff(http2, name)
for (const module of [http, https]) for (const name of ['request', 'get', 'createServer']) cutOff(module, name)
cutOff(dgram, 'createSocket')
for (const module of [dns, dns.promises]) {
  for (const name of Object.keys(module).filter((name) => /^(lookup|resolve|reverse)/.test(name))) cutOff(module, name)
}
cutOff(net.Socket.prototype, 'connect')
cutOff(net.Server.prototype, 'listen')
for (const name of ['fetch', 'WebSocket', 'EventSource']) cutOff(globalThis, name)

function noteOpened(holder, name) {
  const real = holder[name]
  holder[name] = function (path, ...more) {
    if (typeof path !== 'number') note(`opened ${followed(path)}`)
    return real.call(this, path, ...more)
  }
}

function followed(path) {
  const text = path instanceof URL ? fileURLToPath(path) : String(path)
  try {
    return realpathSync(text)
  } catch {
    return text
  }
}
const opening = [
  'openSync',
  'readFileSync',
  'readdirSync',
  'opendirSync',
  'createReadStream',
  'open',
  'readFile',
  'readdir',
]
for (const name of opening) noteOpened(fs, name)
for (const name of ['open', 'readFile', 'readdir', 'opendir']) noteOpened(fs.promises, name)
syncBuiltinESMExports()

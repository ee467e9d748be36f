import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js'

// What an editor shows from the modeline of an example alone, asked of the language server that editors use.
const path = 'examples/sound/relevance-tuning.yaml'
const uri = pathToFileURL(path).href
const text = readFileSync(path, 'utf8')

let server: ChildProcess
let editor: MessageConnection

beforeAll(async () => {
  server = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'])
  if (server.stdout === null || server.stdin === null) throw new Error('the server has no pipes')
  editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  editor.listen()
  const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {} } }
  await editor.sendRequest('initialize', { processId: null, rootUri: pathToFileURL('.').href, capabilities })
  await editor.sendNotification('initialized', {})
  const settings = { yaml: { hover: true, completion: true, validate: true, schemaStore: { enable: false } } }
  await editor.sendNotification('workspace/didChangeConfiguration', { settings })
})

afterAll(() => {
  editor.dispose()
  server.kill()
})

async function open(version: number, content: string) {
  const textDocument = { uri, languageId: 'yaml', version, text: content }
  await editor.sendNotification('textDocument/didOpen', { textDocument })
}

function position(content: string, words: string) {
  const before = content.slice(0, content.indexOf(words)).split('\n')
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}

test('hovering over a key tells what it means', async () => {
  await open(1, text)
  const hover = await editor.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri },
    position: position(text, 'expires:'),
  })
  expect(hover.contents.value).toContain('Its last day, as it stands now.')
})

test('completion offers the keys that are not there yet, and the values of an enum', async () => {
  const content = text.replace('  mode: automatic\n', '  mode: \n  \n')
  await open(2, content)
  const labels = async (at: { line: number; character: number }) => {
    const { items } = await editor.sendRequest<{ items: { label: string }[] }>('textDocument/completion', {
      textDocument: { uri },
      position: at,
    })
    return items.map(({ label }) => label)
  }
  const mode = position(content, '  mode: ')
  expect(await labels({ line: mode.line, character: '  mode: '.length })).toEqual(
    expect.arrayContaining(['automatic', 'manual']),
  )
  expect(await labels({ line: mode.line + 1, character: 2 })).toEqual(expect.arrayContaining(['retention']))
})

// Runs many command lines in one process, in the current folder or one below it, and prints what each came to.
import { resolve } from 'node:path'
import process, { argv, env, stdout } from 'node:process'
import { main } from '../../dist/cli/main.cjs'

const ran = []
const top = process.cwd()
for (const { args, stdin = '', folder = '.' } of JSON.parse(argv[2] ?? '[]')) {
  process.chdir(resolve(top, folder))
  let said = ''
  const write = (text) => {
    said += text
  }
  const output = { write, isTTY: false, columns: undefined }
  const code = await main({
    argv: args,
    getCwd: process.cwd,
    env,
    today: '2026-11-23',
    now: () => 0,
    getStdin: async function* () {
      yield Buffer.from(stdin)
    },
    stdout: output,
    stderr: output,
  })
  ran.push({ args, folder, code, said })
}
stdout.write(JSON.stringify(ran))

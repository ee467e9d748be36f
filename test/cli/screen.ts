import { createRequire } from 'node:module'

const { Terminal } = createRequire(import.meta.url)('@xterm/headless') as typeof import('@xterm/headless')

/** What a terminal shows of a text, and what the text has done to it besides. */
export interface Screen {
  /** All lines, those that were scrolled away included, without the blanks at their ends. */
  readonly lines: readonly string[]
  /** Commands that were obeyed: titles, links, the clipboard, bells, questions that were answered, modes that are left on. */
  readonly deeds: readonly string[]
}

/** Shows a text on a terminal that obeys, with nothing but the colours of letters taken for harmless. */
export async function shownOn(text: string): Promise<Screen> {
  const terminal = new Terminal({ cols: 200, rows: 10, scrollback: 10_000, convertEol: true, allowProposedApi: true })
  const deeds: string[] = []
  const note = (deed: string) => () => {
    deeds.push(deed)
    return false
  }
  terminal.onTitleChange(note('a title'))
  terminal.onBell(note('a bell'))
  terminal.onData(note('an answer'))
  for (const number of Array.from({ length: 120 }, (_, i) => i).concat(633, 777, 1337))
    terminal.parser.registerOscHandler(number, note(`OSC ${number}`))
  for (const final of 'ABCDEFGHIJKLMPSTXZ@`abcdefghilnpqrstux')
    terminal.parser.registerCsiHandler({ final }, note(`CSI ${final}`))
  for (const final of 'hlnpcuJK') terminal.parser.registerCsiHandler({ prefix: '?', final }, note(`CSI ? ${final}`))
  for (const final of '78cDEHMZ=>') terminal.parser.registerEscHandler({ final }, note(`ESC ${final}`))
  for (const final of 'pqr|{') terminal.parser.registerDcsHandler({ final }, note(`DCS ${final}`))
  await new Promise<void>((done) => terminal.write(`${text}.`, done))
  const { active } = terminal.buffer
  const last = active.getLine(active.baseY + active.cursorY)?.getCell(0)
  if (last?.getChars() !== '.') deeds.push('the cursor is not at the start of a line')
  if (!last?.isAttributeDefault()) deeds.push('colours are left on')
  if (active.type !== 'normal') deeds.push('another screen')
  const lines: string[] = []
  for (let i = 0; i < active.length; i++) {
    const line = active.getLine(i)
    const shown = line?.translateToString(true) ?? ''
    if (line?.isWrapped) lines.push((lines.pop() ?? '') + shown)
    else lines.push(shown)
  }
  terminal.dispose()
  const end = lines.lastIndexOf('.')
  return { lines: lines.slice(0, end === -1 ? undefined : end).map((line) => line.trimEnd()), deeds }
}

import { readdirSync, readFileSync } from 'node:fs'

/** Hands over the text of each YAML file below the current folder. What can't be parsed is passed over. */
export function readEach(parse) {
  for (const path of readdirSync('.', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.yaml')) continue
    const text = readFileSync(path, 'utf8')
    try {
      parse(text)
    } catch {}
  }
}

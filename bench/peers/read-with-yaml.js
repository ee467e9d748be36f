// Reads and parses all YAML files below the current folder with `yaml`, and keeps nothing. The least that a linter with
// positions can't do without.
import { parse, parseAllDocuments } from 'yaml'
import { readEach } from './read-each.js'

readEach((text) => {
  if (text.includes('\n---\n')) for (const document of parseAllDocuments(text)) document.toJS()
  else parse(text)
})

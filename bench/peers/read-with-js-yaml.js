// Reads and parses all YAML files below the current folder with js-yaml, and keeps nothing: values without positions.
import { loadAll } from 'js-yaml'
import { readEach } from './read-each.js'

readEach((text) => loadAll(text))

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { files, manyDocuments } from './corpus/corpus.js'

/** One file of many documents, in megabytes. Of those with faults, carveout reads no more than one of a file. */
const megabytes = { 0: 10, 0.05: 10, 1: 1 }

/** What is measured on, of these sizes in files; 'documents' stands for the one file of many documents. */
export function corporaOf(sizes) {
  return sizes.flatMap((size) => {
    if (size === 'documents')
      return [0, 0.05, 1].map((share) => {
        const bytes = megabytes[share] * 1_000_000
        return { size: 1, name: `${megabytes[share]} MB, ${nameOf(share)}`, share, bytes }
      })
    const shares = size > 1_000 ? [0.05] : [0, 0.05, 1]
    return shares
      .filter((share) => size > 5 || share !== 0.05)
      .map((share) => ({ size, name: `${size} ${size === 1 ? 'file' : 'files'}, ${nameOf(share)}`, share }))
  })
}

/**
 * Writes a corpus below a folder.
 * @returns the paths that are `readable` as YAML, and how many carve-outs are pressure `valves` and `erosive`; the rest can't
 *   be judged
 */
export function write({ size, share, bytes }, folder) {
  const readable = []
  const counts = { valves: 0, erosive: 0 }
  for (const { path, text, carveOuts, rules } of bytes ? [manyDocuments(bytes, share)] : files(size, share)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    if (!rules.includes('yaml-syntax')) readable.push(path)
    // To lack a purpose is a warning, which leaves the verdict alone.
    const faulty = rules.filter((rule) => rule !== 'missing-purpose')
    counts.valves += carveOuts - faulty.length
    counts.erosive += faulty.filter((rule) => rule !== 'schema' && rule !== 'yaml-syntax').length
  }
  return { readable, ...counts }
}

function nameOf(share) {
  return share === 0 ? 'clean' : share === 1 ? 'all faulty' : `${share * 100}% faulty`
}

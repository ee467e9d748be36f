import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version: string
  readonly license?: string
  readonly dev?: true
  readonly devOptional?: true
  readonly hasInstallScript?: true
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const manifest = json('package.json')
const locked = Object.entries<Locked>(json('package-lock.json').packages).filter(([path]) => path !== '')
// What is devOptional is TypeScript, an optional peer of cosmiconfig that is never bundled.
const atRunTime = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional)

test('versions are exact, so that nothing new comes in by itself', () => {
  const asked = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...json('.ci/nodes.d/package.json').dependencies,
  }
  expect(Object.keys(asked).length).toBeGreaterThan(20)
  const loose = Object.entries<string>(asked).filter(
    ([, version]) => !/^(?:npm:[a-z0-9-]+@)?\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
})

test('what runs is not installed by a script', () => {
  expect(atRunTime.length).toBeGreaterThan(15)
  expect(atRunTime.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
    expect(manifest.scripts).not.toHaveProperty(script)
  }
})

test('what runs has a licence that lets it be carried', () => {
  const fine = ['MIT', 'ISC', 'BSD-3-Clause', 'Python-2.0']
  expect(atRunTime.filter(([, { license = '' }]) => !fine.includes(license))).toEqual([])
})

describe('the bill of materials', () => {
  const bill = json('dist/sbom.cdx.json')
  const refs = bill.components.map((component: { 'bom-ref': string }) => component['bom-ref'])

  test('is of the form that it says, with nothing of the day or the machine', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 })
    expect(bill.metadata).toMatchObject({ component: { name: 'carveout', version: manifest.version } })
    expect(Object.keys(bill.metadata)).toEqual(['component'])
    expect(bill).not.toHaveProperty('serialNumber')
  })

  test('lists what is bundled, by its hash, and nothing else', () => {
    const licences = readFileSync('dist/THIRD_PARTY_LICENSES', 'utf8')
    const carried = [...licences.matchAll(/(?:^carveout holds .*\n\n|^-{80}\n\n)(\S+) (\S+) \(/gm)]
    expect(refs.toSorted()).toEqual(carried.map(([, name, version]) => `${name}@${version}`).toSorted())
    expect(refs).toContain(`yaml@${manifest.dependencies.yaml}`)
    for (const { hashes } of bill.components) expect(hashes[0].alg).toBe('SHA-512')
  })

  test('lists what the lock has for run time', () => {
    const known = new Set(atRunTime.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`))
    expect(refs.filter((ref: string) => !known.has(ref))).toEqual([])
  })
})

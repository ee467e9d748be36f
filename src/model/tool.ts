/** What reports say of the tool itself; a test keeps it in step with package.json. */
export const tool = {
  name: 'carveout',
  version: '0.1.0',
  homepage: 'https://github.com/carveout/carveout',
} as const

/** The public address of a rule's page. */
export function ruleUrl(rule: string): string {
  return `${tool.homepage}/blob/main/src/rules/${rule}.md`
}

/** The public address of a JSON schema. */
export function schemaUrl(name: string): string {
  return `${tool.homepage}/raw/main/schemas/${name}.schema.json`
}

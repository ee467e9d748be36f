/** Word lists about entries of `projects` and `squads`. */
export const nameWords: Readonly<Record<string, readonly string[]>> = {
  // What an entry should name one of.
  'name-head': [
    'repos?', 'repositor(?:y|ies)', 'projects?', 'services?', 'micro-?services?', 'teams?', 'squads?', 'tribes?', 'crews?', 'guilds?', 'apps?',
    'applications?', 'systems?', 'code-?bases?', 'monorepos?', 'organi[sz]ations?', 'orgs?', 'compan(?:y|ies)', 'departments?', 'engineering', 'platforms?',
    'engineers?', 'developers?', 'devs?', 'people', 'staff', 'employees?', 'users?', 'members?', 'contributors?',
  ],
  'name-heads': [
    '<name-head>', 'code base', 'code', 'components?', 'modules?', 'packages?', 'products?', 'enterprise', 'business', 'units', 'stack', 'estate', 'landscape', 'portfolio',
    'groups', 'domains', 'areas', 'folders', 'director(?:y|ies)', 'libraries', 'workspaces?', 'environments', 'things', 'stuff', 'lines of business', 'colleagues', 'folks', 'suspects',
  ],
} // biome-ignore format: lists read best in rows

// Builds dist/: what is generated, then JavaScript and types from src/, then the rules' pages.
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import generate from './generate.js'

await generate()
rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
cpSync('src/rules', 'dist/rules', { recursive: true, filter: (path) => !path.endsWith('.ts') })

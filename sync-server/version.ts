import { readFileSync } from 'node:fs'
import { logMigrations } from './migrations/index.ts'

const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

export const version: string =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'

export const schemaName: string = logMigrations.at(-1)?.name ?? 'none'

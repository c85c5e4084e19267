import { readFileSync } from 'node:fs'
import { migrations } from './migrations/index.ts'

const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

export const version: string =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'

export const schemaName: string = migrations.at(-1)?.name ?? 'none'

// Writes public/packs/pack.schema.json from src/packs/schema.ts. A test holds the two in step.
import { writeFileSync } from 'node:fs'
import { packJsonSchema } from '../src/packs/json-schema.ts'

writeFileSync(new URL('../public/packs/pack.schema.json', import.meta.url), packJsonSchema())

import * as z from 'zod/mini'
import { packSchema } from './schema.ts'

/** The schema as editors read it: help and checks while a clerk types. What only `parsePack` can see is not in it. */
export const packJsonSchema = (): string =>
  `${JSON.stringify({ title: 'A council’s rule pack', ...z.toJSONSchema(packSchema, { io: 'input' }) }, null, 2)}\n`

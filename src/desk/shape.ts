import type * as z from 'zod/mini'

type Def = z.core.$ZodTypes['_zod']['def']

/** What a schema was made of, as zod keeps it. */
export const defOf = (schema: z.core.$ZodType): Def => (schema as z.core.$ZodTypes)._zod.def

/** The same without what stands around it: a default, or that it may be left out. */
export function bare(schema: z.core.$ZodType): Def {
  const def = defOf(schema)
  return def.type === 'optional' || def.type === 'default' || def.type === 'prefault' ? bare(def.innerType) : def
}

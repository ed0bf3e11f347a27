/**
 * A long expression written over several lines, for the reader's eye and for the diff: a line break and the blanks around
 * it do not count, and a backslash is a backslash.
 */
export const spread = ({ raw }: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw: raw.map((part) => part.replace(/\s*\n\s*/g, '')) }, ...values)

/**
 * People disclaim by their own first name: “This is just Donna x”, “Dawn, as Dawn”, “Donna the person, not Donna the councillor”. Read in the
 * text itself, since a small letter tells “this is just wrong” apart.
 */
export const namedVoice: readonly RegExp[] = [
  /\b(?:[Tt]his|[Ii]t|[Tt]hat|[Hh]ere)(?:['’]s| is)(?: only| just| plain| simply){1,2} \p{Lu}\p{Ll}+(?: \p{L}+)?(?:\s+x+)?[\s.!)…]*$/u,
  /\b\p{Lu}\p{Ll}+,? (?:the|a) \p{Ll}+,? (?:and )?not (?:as )?(?:\p{Lu}\p{Ll}+ )?(?:the |a )?(?:councillor|cllr|mayor|member|clerk|officer)\b/iu,
  /\bas \p{Lu}\p{Ll}+,? (?:and )?not (?:as|for|on behalf of) /u,
  /\b(\p{Lu}\p{Ll}+),? (?:as|being|speaking as) \1\b/iu,
]

export function foldedWords(): Record<string, string>

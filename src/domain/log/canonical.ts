/** JSON with sorted keys: two bodies are the same content exactly when these texts are equal. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  return Array.isArray(value) ? `[${value.map(canonical).join(',')}]` : sorted(value as Fields) // own keys alone are read
}

type Fields = Readonly<Record<string, unknown>>

/** One text that grows, because the server does this for every entry of a push: half the time of lists of pairs. */
function sorted(fields: Fields): string {
  let text = ''
  for (const key of Object.keys(fields).sort()) {
    const inner = fields[key]
    if (inner !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(inner)}`
  }
  return `{${text}}`
}

/** Control characters, lone halves of a pair, quotes and backslashes. */
const needsEscape = /["\\\p{Cc}\p{Cs}]/u

const quoted = (text: string): string => (needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`)

import type { Plugin } from 'vite'
import { ruleBook } from '../src/domain/rule-book/index.ts'
import type { Signable } from '../src/domain/rule-book/index.ts'

const name = 'virtual:rule-book'

/**
 * The lines of the rule book with their hashes, worked out when the app is built: a slow phone would need a minute to try every rule.
 * The code that is built is the code that was tried, so the hashes are those of `npm run saku -- aturan`.
 */
export const ruleBookPlugin = (): Plugin => ({
  name: 'rule-book',
  resolveId: id => (id === name ? `\0${name}` : undefined),
  load: id => (id === `\0${name}` ? `export default JSON.parse(${JSON.stringify(written())})` : undefined),
})

function written(): string {
  const { lines, chapters } = ruleBook()
  const book: Signable = { lines, chapters: chapters.map(({ id, title, form }) => ({ id, title, form })) }
  return JSON.stringify(book)
}

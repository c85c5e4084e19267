export { buildIndex } from './search-index.ts'
export type { SearchIndex } from './search-index.ts'
export type { Found, MatchField, SearchCard } from './card.ts'

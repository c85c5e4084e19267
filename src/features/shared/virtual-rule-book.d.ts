/** Made at build time by scripts/rule-book-plugin.ts. */
declare module 'virtual:rule-book' {
  const book: import('../../domain/rule-book/index.ts').Signable
  export default book
}

import { copiedIn, writePair } from '../../../src/db/copy/pair.ts'
import type { PairFile, Seen } from '../../../src/db/copy/pair.ts'
import type { UnsentCopy } from '../../../src/db/copy/opfs.ts'

/** The two files of one account, as texts; `beforeWrite` may throw: the phone dies there. */
export function memoryPair(beforeWrite: () => void = () => {}, texts: [string, string] = ['', '']) {
  const file = (at: 0 | 1): PairFile => ({
    read: async () => texts[at],
    size: async () => texts[at].length,
    async append(text) {
      beforeWrite()
      texts[at] += text
    },
    async replace(text) {
      beforeWrite()
      texts[at] = text
    },
  })
  return { texts, pair: [file(0), file(1)] as const }
}

/** The product's copy over two files in memory, which outlive the pocket as OPFS does. */
export function memoryCopy(
  files = memoryPair(),
): UnsentCopy & { texts: [string, string]; settled(): Promise<void> } {
  let seen: Seen | undefined
  let last = Promise.resolve()
  return {
    texts: files.texts,
    read: async () => copiedIn(files.texts),
    write(lines) {
      const written = last.then(async () => void (seen = await writePair(files.pair, lines, seen)))
      last = written.catch(() => undefined)
      return written
    },
    settled: () => last,
  }
}

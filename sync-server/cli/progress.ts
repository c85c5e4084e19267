/** How far a long work is, for whoever waits at the console. */
export type Bar = {
  /** So many of so many are done. */
  at(done: number, of: number, words?: string): void
  /** Something that is not counted: what is prepared before, if that takes long. */
  note(words: string): void
  end(): void
}

const wide = 24
/** Into a file or a log: a line for each tenth of the way. */
const parts = 10
const noteEveryMs = 2000

type Means = {
  readonly out: { readonly isTTY?: boolean; write(text: string): unknown }
  /** Milliseconds from any beginning. */
  readonly now: () => number
}

const console: Means = { out: process.stderr, now: () => performance.now() }

/** On a terminal one line that grows; elsewhere a line now and then. `unit`: what is counted, "posyandu". */
export function progressBar(unit: string, { out, now }: Means = console): Bar {
  const isTerminal = out.isTTY === true
  let saidPart = -1
  let notedAt = now()
  let isOpen = false
  const show = (line: string): void => {
    isOpen = isTerminal
    out.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`)
  }
  return {
    at: (done, of, words) => {
      const share = of === 0 ? 1 : done / of
      const part = Math.floor(share * parts)
      if (!isTerminal && part === saidPart) return
      saidPart = part
      const filled = Math.round(share * wide)
      const bar = `[${'█'.repeat(filled)}${'·'.repeat(wide - filled)}]`
      show(`${bar} ${done} dari ${of} ${unit}${words === undefined ? '' : `: ${words}`}`)
    },
    note: words => {
      if (now() - notedAt < noteEveryMs) return
      notedAt = now()
      show(words)
    },
    end: () => void (isOpen && out.write('\n')),
  }
}

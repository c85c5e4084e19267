export type Bar = { step(words: string): void; end(): void }

const wide = 24

/** On a terminal one line that grows; into a file a line a step. */
export function progressBar(out: NodeJS.WriteStream, of: number): Bar {
  let done = 0
  return {
    step: words => {
      done += 1
      const filled = Math.round((done / of) * wide)
      const line = `[${'█'.repeat(filled)}${'·'.repeat(wide - filled)}] ${done} dari ${of} posyandu: ${words}`
      out.write(out.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
    },
    end: () => void (out.isTTY && out.write('\n')),
  }
}

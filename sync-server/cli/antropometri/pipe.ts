import { loadGrowthReference } from '../../../src/domain/reference/index.ts'
import { readHeader } from './header.ts'
import { judgeRows } from './judge-rows.ts'
import { splitter } from './split-rows.ts'
import type { RawRow } from './split-rows.ts'

type Chunks = AsyncIterable<Uint8Array | string>
type Write = (text: string) => Promise<void>
export type Piped = { readonly rows: number; readonly faulty: number }

/** The header, then the rows of each piece as they come: a file of any length needs the memory of a piece. */
export async function pipeThrough(chunks: Chunks, write: Write): Promise<Piped> {
  const reference = await loadGrowthReference()
  const texts = textsOf(chunks)
  const { line, rest } = await firstLine(texts)
  const header = readHeader(line)
  const rows = judgeRows(header, reference, new Date().toISOString().slice(0, 10))
  const split = splitter(header.separator, header.names.length)
  const done = { rows: 0, faulty: 0 }
  const pass = async (found: readonly RawRow[]): Promise<void> => {
    const judged = found.map(rows.judge)
    done.rows += judged.length
    done.faulty += judged.filter(row => row.isFaulty).length
    if (judged.length > 0) await write(judged.map(row => row.line).join(''))
  }
  await write(rows.header)
  await pass(split.push(rest))
  for await (const text of texts) await pass(split.push(text))
  await pass(split.end())
  return done
}

async function* textsOf(chunks: Chunks): AsyncGenerator<string, void> {
  const decoder = new TextDecoder()
  for await (const chunk of chunks)
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function firstLine(texts: AsyncGenerator<string, void>): Promise<{ line: string; rest: string }> {
  let text = ''
  while (!text.includes('\n')) {
    const next = await texts.next()
    if (next.done) return { line: text, rest: '' }
    text += next.value
  }
  const end = text.indexOf('\n')
  return { line: text.slice(0, end), rest: text.slice(end + 1) }
}

import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** From SAKU_PASSWORD, so that a nightly job needs nobody; else asked for without showing it. Never an argument: those stand in the list of processes. */
export async function askPassword(env: NodeJS.ProcessEnv): Promise<string> {
  const given = env['SAKU_PASSWORD']
  if (given !== undefined) return given
  process.stderr.write('Kata sandi: ')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY })
  const password = await lines.question('')
  lines.close()
  process.stderr.write('\n')
  return password
}

import { commands } from './commands.ts'
import { UnusableDatabase } from '../unusable.ts'
import { idArguments } from './id-arguments.ts'
import { Refusal } from './refusal.ts'

const help = (): string =>
  [
    'Perintah: npm run saku -- <perintah>',
    '',
    ...commands.map(c => `  ${c.usage}\n      ${c.summary}`),
    '  help\n      daftar ini',
    '',
  ].join('\n')

/** The exit code: 0 done, 1 refused with a sentence, 2 no such command, 3 the server's history has changed. */
export async function runCommand([name = 'help', ...args]: readonly string[]): Promise<number> {
  if (name === 'help') {
    process.stdout.write(help())
    return 0
  }
  const command = commands.find(c => c.name === name)
  if (!command) {
    process.stderr.write(`Tidak ada perintah "${name}".\n\n${help()}`)
    return 2
  }
  try {
    await command.run(idArguments(args))
    return 0
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof UnusableDatabase || isUsage(error))) throw error
    process.stderr.write(`${error.message}\n`)
    return error instanceof Refusal ? error.exitCode : 1
  }
}

/** What parseArgs says of an option that does not exist. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

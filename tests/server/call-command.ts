import { vi } from 'vitest'
import { runCommand } from '../../sync-server/cli/run-command.ts'

export type Called = { readonly status: number; readonly stdout: string; readonly stderr: string }

/** A command of the command line in this very process, which is spared the start of another one. */
export async function callCommand(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Called> {
  const said = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map(name =>
    vi.spyOn(process[name], 'write').mockImplementation(text => {
      said[name] += String(text)
      return true
    }),
  )
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  try {
    return { status: await runCommand(args), ...said }
  } finally {
    vi.unstubAllEnvs()
    for (const spy of spies) spy.mockRestore()
  }
}

import { fork } from 'node:child_process'

/** A program of the bench in a process of its own, so that its processor time is its own. */
export type Child<Ready> = {
  readonly ready: Ready
  /** Milliseconds of processor time so far, user and system. */
  cpu(): Promise<number>
  /** The most memory that it has had so far, in megabytes. */
  peak(): Promise<number>
  stop(): Promise<void>
}

export async function startChild<Ready>(file: URL, args: readonly string[]): Promise<Child<Ready>> {
  const child = fork(file, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const next = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null): void => reject(new Error(`${file.pathname} ended with ${code}`))
      child.once('exit', ended)
      child.once('message', message => {
        child.off('exit', ended)
        resolve(message)
      })
    })
  const asked = async (what: 'cpu' | 'peak'): Promise<number> => {
    const told = next()
    child.send(what)
    return Number(await told)
  }
  const ready = (await next()) as Ready // what the program sends first
  return {
    ready,
    cpu: () => asked('cpu'),
    peak: () => asked('peak'),
    stop: () =>
      new Promise(resolve => {
        child.once('exit', () => resolve())
        child.send('stop')
      }),
  }
}

/** The other end: says that it is ready, and answers until it is told to stop. */
export function serveParent(ready: object, stop: () => Promise<void>): void {
  process.on('message', message => {
    if (message === 'cpu') {
      const { user, system } = process.cpuUsage()
      process.send?.((user + system) / 1000)
    }
    if (message === 'peak') process.send?.(process.resourceUsage().maxRSS / 1024)
    if (message === 'stop') void stop().then(() => process.exit(0))
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.(ready)
}

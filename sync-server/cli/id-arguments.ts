const option = /^--[a-z][a-z-]*$/
/** An id that begins with a dash, and is no option's name. */
const dashed = /^-[A-Za-z0-9_-]{21}$/

/** One id in 64 begins with a dash, which parseArgs takes for another option: `--wilayah -abc…` means `--wilayah=-abc…`. */
export function idArguments(args: readonly string[]): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const before = joined.at(-1)
    if (before !== undefined && option.test(before) && dashed.test(arg) && !option.test(arg))
      joined.splice(-1, 1, `${before}=${arg}`)
    else joined.push(arg)
  }
  return joined
}

/** How the bidan recognises this phone in her list of devices; the browser tells no more than this. */
export function deviceName(): string {
  const model =
    /\(([^)]+)\)/
      .exec(navigator.userAgent)?.[1]
      ?.split(';')
      .map(s => s.trim()) ?? []
  const named = model.findLast(part => !/^(wv|rv|Linux|U|Mobile|K|X11)/i.test(part))
  return (named ?? 'HP').slice(0, 60)
}

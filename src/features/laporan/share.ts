export type Shared = 'shared' | 'copied' | 'refused' | 'closed'

/** By the phone's own sheet; where there is none, onto the clipboard. Closing the sheet is no fault, and nothing was shared. */
export async function shareText(title: string, text: string): Promise<Shared> {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, text })
      return 'shared'
    }
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch (thrown) {
    return thrown instanceof DOMException && thrown.name === 'AbortError' ? 'closed' : 'refused'
  }
}

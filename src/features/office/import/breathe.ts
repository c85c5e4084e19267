/** Lets the page answer between two slices of long work. */
export const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve))

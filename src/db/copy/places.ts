/** In the browser's own folder for this site (OPFS), which lies apart from IndexedDB. */
export const copyFolder = 'belum-terkirim'
export const filesOf = (name: string): readonly string[] => [`${name}.0`, `${name}.1`]
export const copyLock = (name: string): string => `salinan ${name}`

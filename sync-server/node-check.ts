/** better-sqlite3 ends the process without a word on an older Node, so this is asked before it is loaded. */
export const nodeFault = (napi: string | undefined): string | undefined =>
  Number(napi) >= 10
    ? undefined
    : `Node.js ${process.version} terlalu lama untuk server ini. Jalankan dengan "npm start" atau "npm run serve", yang memakai Node 24 dari proyek.`

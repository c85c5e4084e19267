import { hbBerat } from '../instruments/parts/hb.ts'

/** The classes of the domain document: below the limit, and of these far below it. */
export const veryLowNote = `Di bawah ${hbBerat.value} ${hbBerat.unit}, bagian dari yang di bawah batas; batas perlu disahkan. Hanya Hb yang tertulis di kartu; yang lain belum diperiksa`

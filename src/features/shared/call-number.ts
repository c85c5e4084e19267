/** A number as the field writes it, "0812-3456 7890" or "+62 812…", with the code of the country; not a number: nothing. */
export function internationalNumber(typed: string | undefined): string | undefined {
  const digits = (typed ?? '').replace(/\D/g, '')
  const local = digits.startsWith('62') ? digits.slice(2) : digits.startsWith('0') ? digits.slice(1) : digits
  return /^[1-9]\d{6,12}$/.test(local) ? `62${local}` : undefined
}

export const whatsApp = (number: string, text: string): string =>
  `https://wa.me/${number}?text=${encodeURIComponent(text)}`

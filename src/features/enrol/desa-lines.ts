/** "Karangjati: Melati 1, Melati 2" per line → desa with their posyandu. Empty lines and stray commas are forgiven. */
export function desaFrom(text: string): { nama: string; posyandu: string[] }[] {
  return text
    .split('\n')
    .map(line => line.split(':'))
    .map(([nama = '', posyandu = '']) => ({
      nama: nama.trim(),
      posyandu: posyandu
        .split(',')
        .map(p => p.trim())
        .filter(Boolean),
    }))
    .filter(d => d.nama !== '')
}

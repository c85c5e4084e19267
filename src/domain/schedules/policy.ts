/** What a kabupaten decides about services beside vaccines. */
export type ServicePolicy = {
  /** Deworming rounds a year at school age, by how common worms are here; small children have one at least. */
  readonly obatCacingSekolah: 0 | 1 | 2
  /** Iron tablets of girls: by class 7–12 where her class is known, or by age alone. */
  readonly ttdRematri: 'kelas' | 'umur'
  /** Which set "bayi lengkap" means: IBL as current forms say it, or the classic IDL. */
  readonly kelengkapanBayi: 'ibl' | 'idl'
}

export const serviceDefaults: ServicePolicy = {
  obatCacingSekolah: 1,
  ttdRematri: 'kelas',
  kelengkapanBayi: 'ibl',
}

import { LinkButton } from '../../ui/index.ts'
import { Phone } from '../../ui/icons.tsx'

/** The way to what phones show of somebody, and to her profession; any account of the puskesmas may write it. */
export const ContactLink = ({ account }: { account: string }) => (
  <LinkButton icon={Phone} href={`/petugas?akun=${account}&kontak`}>
    Ubah panggilan, nomor HP, profesi
  </LinkButton>
)

import { Actions, AppShell, EmptyState, LinkButton } from '../../ui/index.ts'
import { Stethoscope } from '../../ui/icons.tsx'

/** A slip may be faster than the signal: the referral is on its way, or was taken back. */
export const NoReferral = ({ person }: { person: string | undefined }) => (
  <AppShell title="Jawab rujukan" back="/rujukan" task>
    <EmptyState
      icon={Stethoscope}
      title="Rujukan ini belum sampai"
      action={
        <Actions>
          <LinkButton small href="/saya">
            Kirim dan ambil
          </LinkButton>
          {person === undefined ? (
            <LinkButton small href="/cari">
              Cari namanya
            </LinkButton>
          ) : (
            <LinkButton small href={`/warga/${person}`}>
              Buka warganya
            </LinkButton>
          )}
        </Actions>
      }
    >
      {person === undefined
        ? 'Orangnya bukan warga di wilayah Bapak/Ibu, atau HP kader dan HP ini belum tersambung. Ambil data dulu, atau minta namanya dan layani seperti biasa.'
        : 'HP kader atau HP ini belum tersambung, atau rujukannya dibatalkan. Ambil data dulu; sementara itu layani dari halaman warganya.'}
    </EmptyState>
  </AppShell>
)

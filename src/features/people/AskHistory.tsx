import { recordsOf } from '../../domain/log/index.ts'
import type { View } from '../../domain/log/index.ts'
import { askForHistory } from '../../domain/mutasi/index.ts'
import { askedForOn, klaimMutasi, pindah, read } from '../../domain/records/index.ts'
import { AppShell, Button, EmptyState, LinkButton, Loading, Notice, Section, Who } from '../../ui/index.ts'
import { Pencil, UserPlus } from '../../ui/icons.tsx'
import { HealthWorkersOnly } from '../shared/HealthWorkersOnly.tsx'
import { usePen } from '../shared/pen.ts'
import { PersonTile } from '../shared/PersonTile.tsx'
import { metaOf, nameOf, whereOf } from '../shared/person-words.ts'
import { SaveFault } from '../shared/SaveFault.tsx'
import { useSaving } from '../shared/saving.ts'
import { usePerson } from '../shared/use-person.ts'
import { plainDay } from '../shared/words.ts'

const title = 'Minta riwayat'

/** Somebody was registered here and comes from elsewhere. Whether there is a history nobody here learns until it comes. */
export function AskHistory({ params }: { params: Readonly<Record<string, string>> }) {
  const { id, pocket, card, toast, today, opened } = usePerson(params)
  const pen = usePen(card?.posyandu ?? '')
  const { saving, fault, run } = useSaving()
  const back = `/warga/${id}`
  if (pocket.profile.role === 'kader')
    return (
      <HealthWorkersOnly title={title} back={back}>
        Sampaikan kepada bidan bahwa warga ini pindahan. Di sini ia sudah bisa dilayani seperti biasa.
      </HealthWorkersOnly>
    )
  if (!opened || !card)
    return (
      <AppShell title={title} back={back} task>
        {opened ? (
          <EmptyState icon={UserPlus} title="Data warga ini tidak ada di HP ini">
            Mungkin sudah pindah ke posyandu lain, atau belum sempat diunduh.
          </EmptyState>
        ) : (
          <Loading />
        )}
      </AppShell>
    )
  const { view } = opened
  const asked = askedForOn(view)
  const came = cameOn(view, card.posyandu)
  const incomplete = !card.nikMark || !card.lahir
  const ask = (): Promise<void> =>
    run(async () => {
      await pocket.save(askForHistory(pen, opened.id, recordsOf(view, klaimMutasi.kind)[0]))
      toast('Permintaan tersimpan di HP')
    })
  return (
    <AppShell
      title={title}
      back={back}
      task
      foot={
        incomplete || came ? undefined : (
          <Button kind="main" disabled={saving} onClick={() => void ask()}>
            {asked ? 'Minta sekali lagi' : 'Minta riwayatnya'}
          </Button>
        )
      }
    >
      <div className="stack">
        <Who
          tile={<PersonTile card={card} day={today} large />}
          name={nameOf(card)}
          meta={[metaOf(card, today), whereOf(card)].filter(Boolean).join(' · ')}
        />
        <SaveFault fault={fault} />
        {came ? (
          <Notice kind="hijau" title={`Riwayatnya sudah datang. Terdaftar di sini sejak ${plainDay(came)}`}>
            Isian yang berbeda dengan catatan lamanya menunggu di “Data dobel dan beda isi”.
          </Notice>
        ) : asked ? (
          <Notice title={`Diminta ${plainDay(asked)}, menunggu jawaban`} live>
            Kalau tempat lamanya menjawab ya, riwayatnya muncul di sini dengan sendirinya. Sudah lama tidak
            ada jawaban? Hubungi bidan di tempat lamanya, atau minta sekali lagi.
          </Notice>
        ) : incomplete ? (
          <Notice
            kind="kuning"
            title="Lengkapi NIK dan tanggal lahirnya dulu"
            actions={
              <LinkButton small icon={Pencil} href={`/warga/${id}/ubah`}>
                Lengkapi data
              </LinkButton>
            }
          >
            Catatan lamanya dicari dengan keduanya.
          </Notice>
        ) : null}
        {came ? null : <HowItGoes />}
      </div>
    </AppShell>
  )
}

/** Since when she is here, by the move with which her history came. */
const cameOn = (view: View, posyandu: string | undefined): string | undefined =>
  askedForOn(view) === undefined
    ? undefined
    : recordsOf(view, pindah.kind)
        .map(r => read(pindah, r))
        .findLast(move => move.ke !== undefined && move.ke === posyandu)?.tanggal

const HowItGoes = () => (
  <Section title="Begini caranya">
    <div className="stack">
      <p>
        Untuk warga yang pindah dari posyandu lain dan pernah tercatat di sana. Di sini ia langsung bisa
        dilayani, tidak ada yang perlu menunggu.
      </p>
      <p>
        Yang memutuskan bidan atau puskesmas di tempat lamanya. Mereka melihat nama Bapak/Ibu dan nama
        posyandu ini. Ada atau tidaknya catatan di tempat lain tidak diberitahukan sebelum mereka menjawab ya.
      </p>
      <p className="muted">
        Paling banyak 20 permintaan sehari yang diteruskan. Selebihnya minta sekali lagi besok.
      </p>
    </div>
  </Section>
)

import type { Area, AreaTree } from '../../domain/areas/index.ts'
import { ancestors, posyanduBelow } from '../../domain/areas/index.ts'
import { jenisWilayah } from '../../domain/records/wilayah.ts'
import { AppShell, EmptyState, LinkButton, Loading, Row, RowList, Section } from '../../ui/index.ts'
import { MapPin, Plus } from '../../ui/icons.tsx'
import { useAreas } from '../shared/areas.ts'
import { usePeople, usePocket, useSync } from '../shared/pocket.tsx'
import { count } from './figures.ts'
import { PolicySummary } from './PolicySummary.tsx'

/** Puskesmas, its desa, and in each the dusun and posyandu with how many people they have. */
export function AreaTreeView() {
  const tree = useAreas()
  const sync = useSync()
  const { areas } = usePocket().profile
  const roots = areas.flatMap(a => tree.byId.get(a.id) ?? [])
  if (roots.length === 0)
    return (
      <AppShell title="Wilayah">
        {sync.running ? (
          <Loading text="Mengunduh wilayah…" />
        ) : (
          <EmptyState icon={MapPin} title="Wilayah belum ada di perangkat ini">
            Sambungkan internet sebentar; wilayah diunduh sendiri.
          </EmptyState>
        )}
      </AppShell>
    )
  const [root] = roots
  return (
    <AppShell
      title="Wilayah"
      wide
      subtitle={root ? [root, ...ancestors(tree, root.id)].map(a => a.nama).join(', ') : undefined}
      {...(root
        ? {
            foot: (
              <LinkButton kind="main" icon={Plus} href={`/wilayah?tambah=${root.id}`}>
                Tambah desa
              </LinkButton>
            ),
          }
        : {})}
    >
      <div className="columns-side">
        <div className="stack">
          {roots.map(r => (
            <Desas key={r.id} root={r} tree={tree} />
          ))}
        </div>
        <div className="stack">
          {roots.map(r => (
            <PolicySummary key={r.id} area={r} />
          ))}
        </div>
      </div>
    </AppShell>
  )
}

function Desas({ root, tree }: { root: Area; tree: AreaTree }) {
  const people = usePeople()
  const living = (id: string): number =>
    people.filter(p => p.posyandu === id && p.status !== 'meninggal').length
  const desas = (tree.children.get(root.id) ?? []).filter(a => a.jenis === 'desa')
  if (desas.length === 0)
    return (
      <EmptyState icon={MapPin} title="Belum ada desa">
        Tambah desa, lalu dusun dan posyandunya.
      </EmptyState>
    )
  return desas.map(desa => (
    <Section key={desa.id} title={desa.nama} end={posyanduWords(posyanduBelow(tree, desa.id).length)}>
      <RowList label={desa.nama}>
        <AreaRow area={desa} name="Ubah desa ini" words="Nama, dusun, dan posyandunya" />
        {inOrder(tree, desa.id).map(({ area, depth }) => (
          <AreaRow
            key={area.id}
            area={area}
            depth={depth}
            words={
              area.jenis === 'posyandu'
                ? `Posyandu, ${count(living(area.id))} warga`
                : jenisWilayah[area.jenis]
            }
          />
        ))}
      </RowList>
    </Section>
  ))
}

const posyanduWords = (n: number): string => `${n} posyandu`

function AreaRow({
  area,
  words,
  name = area.nama,
  depth = 0,
}: {
  area: Area
  words: string
  name?: string
  depth?: number
}) {
  return (
    <Row
      lead={depth > 0 ? <span className="office-indent" data-depth={depth} /> : undefined}
      name={name}
      meta={area.aktif === false ? `${words}, tidak dipakai lagi` : words}
      href={`/wilayah?ubah=${area.id}`}
    />
  )
}

function inOrder(tree: AreaTree, id: string, depth = 1): { area: Area; depth: number }[] {
  return (tree.children.get(id) ?? []).flatMap(area => [
    { area, depth },
    ...(depth < 4 ? inOrder(tree, area.id, depth + 1) : []),
  ])
}

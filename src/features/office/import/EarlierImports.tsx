import { Row, RowList, Section } from '../../../ui/index.ts'
import { useAreas } from '../../shared/areas.ts'
import { plainDay } from '../../shared/words.ts'
import type { EarlierImport } from './earlier-imports.ts'
import { UndoImport } from './UndoImport.tsx'
import { addedWords } from './words.ts'

const shownAtOnce = 10

/** The last lists that came in, each of which can be taken back as a whole. */
export function EarlierImports({ imports }: { imports: readonly EarlierImport[] }) {
  const tree = useAreas()
  if (imports.length === 0) return null
  return (
    <Section title="Impor sebelumnya">
      <RowList label="Impor sebelumnya">
        {imports.slice(0, shownAtOnce).map(one => (
          <Row
            key={one.batch}
            name={one.name}
            meta={`${addedWords(one)}, ${tree.byId.get(one.area)?.nama ?? ''}, ${plainDay(one.on)}${one.takenBack ? ', dibatalkan' : ''}`}
          >
            <UndoImport area={one.area} batch={one.batch} name={one.name} takenBack={one.takenBack} />
          </Row>
        ))}
      </RowList>
    </Section>
  )
}

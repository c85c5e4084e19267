import { BigNumber, Card } from '../../ui/index.ts'

type Props = { code: string; people: number; entries: number }

/** Read from one phone and compared on the other, across a table: large on both. */
export const CheckNumber = ({ code, people, entries }: Props) => (
  <Card>
    <BigNumber value={code} label="nomor antrean" detail={`${people} orang, ${entries} isian`} />
  </Card>
)

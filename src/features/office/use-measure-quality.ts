import { useEffect, useState } from 'react'
import { afterMonths } from '../../domain/measures/after-months.ts'
import { measurerReadings } from '../../domain/records/index.ts'
import type { MeasurerReading } from '../../domain/records/index.ts'
import { useToday } from '../shared/clock.ts'
import { usePeople, usePocket } from '../shared/pocket.tsx'
import { measurers } from './measure-quality.ts'
import type { Measurer } from './measure-quality.ts'

const monthsBack = 6
const oldestYears = 19
const atOnce = 25

/** Every measurer of children in the last half year, read from the people of this account; undefined while they are read. */
export function useMeasureQuality(): readonly Measurer[] | undefined {
  const pocket = usePocket()
  const people = usePeople()
  const today = useToday()
  const [read, setRead] = useState<readonly Measurer[]>()
  useEffect(() => {
    const from = afterMonths(today, -monthsBack)
    const born = afterMonths(today, -oldestYears * 12)
    const ids = people.filter(p => p.lahir !== undefined && p.lahir >= born).map(p => p.id)
    let current = true
    const all = async (): Promise<void> => {
      const readings: MeasurerReading[] = []
      for (let i = 0; i < ids.length; i += atOnce) {
        if (!current) return
        const opened = await Promise.all(ids.slice(i, i + atOnce).map(id => pocket.open(id)))
        readings.push(...opened.flatMap(o => measurerReadings(o.view, from)))
      }
      if (current) setRead(measurers(readings))
    }
    void all()
    return () => {
      current = false
    }
  }, [pocket, people, today])
  return read
}

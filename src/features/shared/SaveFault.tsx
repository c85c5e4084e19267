import { useLayoutEffect, useRef } from 'react'
import { Notice } from '../../ui/index.ts'

/** Why a save did not go through, brought into view: the button that was pressed stands far below it. */
export function SaveFault({ fault }: { fault: string | undefined }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (fault !== undefined) place.current?.scrollIntoView({ block: 'center' })
  }, [fault])
  return fault === undefined ? null : (
    <div ref={place}>
      <Notice kind="merah" title={fault} live />
    </div>
  )
}

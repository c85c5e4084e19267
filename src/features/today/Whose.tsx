import { useShell } from '../../ui/index.ts'

/** Whose account is open: a phone is shared in the family. A laptop says it beside the page. */
export function Whose() {
  const { me } = useShell()
  return me ? (
    <span className="whose">
      {me.name} · {me.role}
    </span>
  ) : null
}

export type DoListProps = { steps: readonly string[]; danger?: boolean | undefined }

/** What to do, in order, with large numbers. */
export const DoList = ({ steps, danger }: DoListProps) => (
  <ol className="list do-list" data-danger={danger || undefined}>
    {steps.map((step, index) => (
      <li key={step}>
        <span className="do-number">{index + 1}</span>
        <span>{step}</span>
      </li>
    ))}
  </ol>
)

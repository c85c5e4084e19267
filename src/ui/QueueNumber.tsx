export const QueueNumber = ({ value }: { value: number | string }) => (
  <span className="queue-number">
    <span className="sr">nomor </span>
    {value}
  </span>
)

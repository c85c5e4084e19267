/** Reading from the phone takes a moment; it says so and does not turn or blink. */
export const Loading = ({ text = 'Membuka…' }: { text?: string }) => (
  <output className="loading">{text}</output>
)

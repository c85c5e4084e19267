import { Anchor } from './Anchor.tsx'
import { UserRound } from './icons.tsx'

export type Step = { id: string; label: string; href: string; waiting?: number | undefined }

export type StepperProps = { label: string; steps: readonly Step[]; current: string }

/** Every step can be tapped, none is locked. */
export const Stepper = ({ label, steps, current }: StepperProps) => (
  <nav aria-label={label}>
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={step.id}>
          <Anchor href={step.href} aria-current={step.id === current ? 'step' : undefined}>
            <span className="step-number">{index + 1}</span>
            <span className="step-label">{step.label}</span>
            {step.waiting === undefined ? null : (
              <span className="step-count">
                <UserRound />
                <span className="sr">antre </span>
                {step.waiting}
              </span>
            )}
          </Anchor>
        </li>
      ))}
    </ol>
  </nav>
)

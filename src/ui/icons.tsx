import type { ComponentType, ReactNode, SVGProps } from 'react'

export type IconType = ComponentType<{ className?: string }>

export {
  ArrowLeft,
  ArrowRight,
  ChartLine,
  Check,
  ChevronDown,
  ChevronRight,
  CircleCheck,
  ClipboardList,
  Clock,
  CloudCheck,
  Database,
  Delete,
  Download,
  Equal,
  Eye,
  EyeOff,
  FileText,
  FileUp,
  Flashlight,
  Funnel,
  GraduationCap,
  House,
  Info,
  KeyRound,
  ListChecks,
  MapPin,
  Merge,
  OctagonAlert,
  Pencil,
  Phone,
  Plus,
  Printer,
  QrCode,
  RefreshCw,
  Ruler,
  Search,
  Settings,
  Share2,
  ShieldCheck,
  Smartphone,
  Split,
  Stethoscope,
  TriangleAlert,
  Undo2,
  Upload,
  UserPlus,
  UserRound,
  Users,
  Volume2,
  WifiOff,
  Wrench,
  X,
} from 'lucide-react'

const Drawn = ({ className, children }: { className?: string | undefined; children: ReactNode }) => {
  const stroke: SVGProps<SVGSVGElement> = {
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 2,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  }
  return (
    <svg className={`lucide ${className ?? ''}`} viewBox="0 0 24 24" aria-hidden="true" {...stroke}>
      {children}
    </svg>
  )
}

export const IconHamil: IconType = ({ className }) => (
  <Drawn className={className}>
    <circle cx="10.5" cy="3.5" r="2" />
    <path d="M10.5 8c-2.3 0-3.7 1.6-3.7 4v4.5h2.4V22h4v-5.5h.9a3.7 3.7 0 0 0 .9-7.2l-2.1-.9c-.8-.3-1.6-.4-2.4-.4z" />
  </Drawn>
)

/** A mother with the newborn held against her. */
export const IconNifas: IconType = ({ className }) => (
  <Drawn className={className}>
    <circle cx="9.5" cy="4" r="2.2" />
    <path d="M5 22v-7.5C5 11 6.8 9 9.5 9c1.6 0 2.8.6 3.6 1.7" />
    <circle cx="15.4" cy="12.2" r="1.7" />
    <path d="M9 16.2h7.2a2.4 2.4 0 0 1 0 4.8H14M14 21v1" />
  </Drawn>
)

export const IconBalita: IconType = ({ className }) => (
  <Drawn className={className}>
    <path d="M10 16c.5.3 1.2.5 2 .5s1.5-.2 2-.5M15 12h.01M9 12h.01" />
    <path d="M19.38 6.813A9 9 0 0 1 20.8 10.2a2 2 0 0 1 0 3.6 9 9 0 0 1-17.6 0 2 2 0 0 1 0-3.6A9 9 0 0 1 12 3c2 0 3.5 1.1 3.5 2.5s-.9 2.5-2 2.5c-.8 0-1.5-.4-1.5-1" />
  </Drawn>
)

export const IconSekolah: IconType = ({ className }) => (
  <Drawn className={className}>
    <path d="M4 10a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z" />
    <path d="M8 10h8M8 18h8M8 22v-6a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v6M9 6V4a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v2" />
  </Drawn>
)

export const IconDewasa: IconType = ({ className }) => (
  <Drawn className={className}>
    <circle cx="12" cy="8" r="5" />
    <path d="M20 21a8 8 0 0 0-16 0" />
  </Drawn>
)

export const IconLansia: IconType = ({ className }) => (
  <Drawn className={className}>
    <circle cx="9" cy="4" r="2" />
    <path d="M9 8.5V15l-2.5 7M9 15l3 2.5V22M9 10l3.5 3H17v9" />
  </Drawn>
)

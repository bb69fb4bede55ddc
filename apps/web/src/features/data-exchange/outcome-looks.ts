import { type Icon, IconAlertTriangle, IconEqual, IconInfoCircle, IconPencil, IconPlus } from '@tabler/icons-react';
import type { ImportRow } from '@understudy/contracts/data-exchange';

export type Outcome = ImportRow['outcome'];

/** The outcomes in the order in which they are read. */
export const outcomes: readonly Outcome[] = ['problem', 'warning', 'create', 'change', 'nothing'];

/** Each outcome's icon, colour of the palette and colour of its icon. */
export const outcomeLooks: Readonly<Record<Outcome, { Icon: Icon; color: string; ink: string }>> = {
  create: { Icon: IconPlus, color: 'pine', ink: 'var(--accent)' },
  change: { Icon: IconPencil, color: 'pine', ink: 'var(--accent)' },
  nothing: { Icon: IconEqual, color: 'gray', ink: 'var(--mantine-color-dimmed)' },
  warning: { Icon: IconInfoCircle, color: 'apricot', ink: 'var(--next)' },
  problem: { Icon: IconAlertTriangle, color: 'red', ink: 'var(--bad)' },
};

import type { ReactNode } from 'react';

/** One thing that the palette offers, and what choosing it does. */
export type Command = { id: string; label: string; description?: string; icon: ReactNode; onRun: () => void };

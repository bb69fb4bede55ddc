import type { QuietHours } from '@understudy/domain/notifications/quiet-hours';

/** The quiet hours of whoever has chosen nothing: evening and night. */
export const usualQuietHours: QuietHours = { from: '19:00', to: '07:00' };

/** When mails wait: as somebody chose, which may be never, else the usual hours. */
export const quietHoursOf = (row: {
  readonly chose: boolean;
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
}): QuietHours | null => {
  if (!row.chose) return usualQuietHours;
  return row.quietFrom === null || row.quietTo === null ? null : { from: row.quietFrom, to: row.quietTo };
};

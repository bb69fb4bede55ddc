import { exportAuditEntries, listAuditEntries } from '@understudy/contracts/audit';
import type { EventName } from '@understudy/contracts/events';
import type { Caller } from './caller.js';

/** Who did what of this kind as the audit trail tells a reader: in the whole list, filtered, and in the file alike. */
export const toldInTrail = async (reader: Caller, name: EventName, subjectId?: string): Promise<(string | null)[]> => {
  const filtered = await reader.ok(listAuditEntries, { query: { name, subjectId, limit: 200 } });
  const whole = await reader.ok(listAuditEntries, { query: { subjectId, limit: 200 } });
  const file = await reader.call(exportAuditEntries, { query: { subjectId } });
  const ids = filtered.items.map(({ id }) => id);
  expect(whole.items.filter((entry) => entry.name === name).map(({ id }) => id)).toEqual(ids);
  expect(file.text.split('\r\n').filter((line) => line.split(',').includes(name))).toHaveLength(ids.length);
  return filtered.items.map(({ actor }) => actor);
};

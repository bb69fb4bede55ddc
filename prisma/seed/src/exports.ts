import { addDays } from '@understudy/domain/calendar/day';
import type { Ledger } from './ledger.js';
import { cast } from './opening.js';

const mostExports = 4;
const movedDaysAgo = 26;

/** New tech leads whom their managers let go: grown in one team, they now lead the work of another. */
export const tellExports = (ledger: Ledger, today: string): void => {
  const day = addDays(today, -movedDaysAgo);
  const named = new Set<string>(Object.values(cast).map(({ employee }) => employee));
  const here = ledger.everybodyEmployed();
  const before = (since: string | null) => since !== null && since < day;
  const managers = here.filter(
    (employee) =>
      ledger.titleOf(employee) === 'Engineering Manager' &&
      before(ledger.titleSince(employee)) &&
      ledger.reportsOf(employee).length > 0,
  );
  const risen = here.filter(
    (employee) =>
      ledger.titleOf(employee) === 'Tech Lead' &&
      !named.has(employee) &&
      before(ledger.titleSince(employee)) &&
      (ledger.titleSince(employee) ?? '') > addDays(today, -340) &&
      before(ledger.managerSince(employee)) &&
      ledger.reportsOf(employee).length === 0,
  );
  risen.slice(0, mostExports).forEach((employee, place) => {
    const others = managers.filter((manager) => ledger.unitOf(manager) !== ledger.unitOf(employee));
    const manager = others[(place * 5) % Math.max(others.length, 1)];
    const unit = manager === undefined ? null : ledger.unitOf(manager);
    if (manager === undefined || unit === null) return;
    ledger.report(employee, manager, day);
    ledger.move(employee, unit, day);
  });
};

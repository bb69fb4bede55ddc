import { horizon } from '@understudy/contracts/career-framework';
import type { BenchHorizon, IndicatorReport } from '@understudy/contracts/indicators';
import type { CriticalRole } from '@understudy/contracts/succession';
import type { SheetSection } from '../sheet-shape.js';
import { roleWords } from './sheet-words.js';

/** So many roles are set one by one; of more, the sheet says how many there are. */
export const mostRoles = 200;

/**
 * Critical role by critical role, the first of all that there are: how far it is covered, who holds it, and who stands ready by
 * when. Linchpins are those of the report for one horizon, so that no page says otherwise.
 */
export const roleSection = (
  { roles, report }: { readonly roles: readonly CriticalRole[]; readonly report: Pick<IndicatorReport, 'linchpins'> },
  linchpinsBy: BenchHorizon,
  locale: 'en-GB' | 'de',
  say: { readonly number: (value: number) => string },
): SheetSection => {
  const words = roleWords(locale);
  const named = report.linchpins.find((one) => one.horizon === linchpinsBy)?.people ?? [];
  const linchpins = new Set(named.map(({ person }) => person.id));
  const more = roles.length > mostRoles ? ` ${words.shown(say.number(mostRoles), say.number(roles.length))}` : '';
  return {
    title: words.title,
    lead: `${words.lead(words.by[linchpinsBy])}${more}`,
    rows: roles.slice(0, mostRoles).map(({ name, incumbent, successors, targetCover }) => {
      const ready = horizon.options.flatMap((by) => {
        const names = successors
          .filter((one) => one.horizon === by)
          .map(({ person }) => (linchpins.has(person.id) ? words.linchpin(person.name) : person.name));
        return names.length === 0 ? [] : [`${words.horizon[by]}: ${names.join(', ')}`];
      });
      return {
        label: name,
        text: words.cover(say.number(successors.length), say.number(targetCover)),
        bar: Math.min(1, successors.length / targetCover),
        note: [
          incumbent === null ? words.vacant : words.heldBy(incumbent.name),
          ...(ready.length === 0 ? [words.nobody] : ready),
        ].join(' · '),
      };
    }),
  };
};

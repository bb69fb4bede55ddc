import { horizon } from '@understudy/contracts/career-framework';
import type { CriticalRole } from '@understudy/contracts/succession';
import { effectiveBenchOf } from '@understudy/domain/indicators/bench-strength';
import type { SheetSection } from '../sheet-shape.js';
import { roleWords } from './sheet-words.js';

const linchpinsOf = (roles: readonly CriticalRole[]): ReadonlySet<string> => {
  const bench = roles.map(({ id, successors }) => ({
    roleId: id,
    successors: successors.map((one) => ({ personId: one.person.id, horizon: one.horizon })),
  }));
  return new Set(effectiveBenchOf(bench).linchpins.map(({ personId }) => personId));
};

/** Critical role by critical role: how far it is covered, who holds it, and who stands ready by when. */
export const roleSection = (
  roles: readonly CriticalRole[],
  locale: 'en-GB' | 'de',
  say: { readonly number: (value: number) => string },
): SheetSection => {
  const words = roleWords(locale);
  const linchpins = linchpinsOf(roles);
  return {
    title: words.title,
    lead: words.lead,
    rows: roles.map(({ name, incumbent, successors, targetCover }) => {
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

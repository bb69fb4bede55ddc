import type { HistoryPreview } from '@understudy/contracts/programmes-history';
import type { HistoryPlan, HistoryRole } from '@understudy/domain/programmes/plan-cohort-history';

/** What each of these rows would become, by the names of the people in them; `all` are the roles of the whole file. */
export const presentPreview = (
  { cohorts, roles }: Pick<HistoryPlan, 'cohorts' | 'roles'>,
  all: readonly HistoryRole[],
  names: ReadonlyMap<string, string>,
  today: string,
): HistoryPreview => {
  const people = new Map<string, Set<string>>();
  for (const { cohort, personId } of all) people.set(cohort, (people.get(cohort) ?? new Set()).add(personId));
  return {
    cohorts: cohorts.map((cohort) => ({
      ...cohort,
      over: cohort.endsOn < today,
      people: people.get(cohort.name)?.size ?? 0,
    })),
    roles: roles.map(({ personId, ...role }) => ({
      ...role,
      person: { id: personId, name: names.get(personId) ?? '' },
    })),
  };
};

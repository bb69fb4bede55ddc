import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { benchHorizon, groupKind, indicatorGroup } from './indicators.js';
import { exportOf } from './list-export.js';
import { personReference } from './people.js';

/** Who may be among those who leave: also those who hold the roles, or only those who stand ready. */
export const stressAmong = z.enum(['everybody', 'bench']).meta({ id: 'StressAmong' });
export type StressAmong = z.infer<typeof stressAmong>;

export const roleName = z.object({ id: identifier, name: z.string() }).meta({ id: 'RoleName' });
export type RoleName = z.infer<typeof roleName>;

export const stressCase = z
  .object({
    /** So many people leave at the same time. */
    leaving: z.number().int(),
    /** Roles that stay open at worst: proven to lie between these two; exact where they are the same. */
    worstAtLeast: z.number().int(),
    worstAtMost: z.number().int(),
    /** Roles that stay open on average over every choice of people, with its 95% interval where choices were drawn. */
    average: z.number(),
    averageLower: z.number(),
    averageUpper: z.number(),
    averageIsExact: z.boolean(),
    /** People without whom as many as worstAtLeast stay open, and those roles. */
    people: z.array(personReference),
    roles: z.array(roleName),
  })
  .meta({ id: 'StressCase' });
export type StressCase = z.infer<typeof stressCase>;

const benchQuery = {
  groupKind: groupKind.default('organisation'),
  groupId: identifier.optional(),
  horizon: benchHorizon.default('within-3-years'),
};

const about = {
  group: indicatorGroup.omit({ people: true }),
  asOf: isoDate,
  horizon: benchHorizon,
  /** Critical roles of the group that I may see. */
  roles: z.number().int(),
};

export const getBenchStress = endpoint({
  method: 'GET',
  path: '/api/v1/bench/stress',
  summary: 'How many critical roles stay open when one, two, three ... people leave, at worst and on average',
  permission: 'succession.read',
  query: z.strictObject({
    ...benchQuery,
    among: stressAmong.default('everybody'),
    most: z.coerce.number().int().min(1).max(20).default(10),
  }),
  response: z.object({
    ...about,
    among: stressAmong,
    /** Everybody who holds one of these roles or stands ready for one. */
    people: z.number().int(),
    /** Roles that stay open as it is. */
    openBefore: z.number().int(),
    items: z.array(stressCase),
  }),
  errors: ['not-found', 'invalid-input'],
});

export const exportBenchStress = exportOf(getBenchStress);

/** Somebody moves into a role; `from` is the critical role that opens behind them. */
export const vacancyMove = z
  .object({ person: personReference, to: roleName, from: roleName.nullable(), horizon: benchHorizon })
  .meta({ id: 'VacancyMove' });

export const vacancyChain = z
  .object({
    role: roleName,
    /** Who leaves it; null where it stands open already. */
    leaver: personReference.nullable(),
    moves: z.array(vacancyMove),
    /** The role that nobody follows into in the end; null where all are filled. */
    staysOpen: roleName.nullable(),
    /** Who could step into it, and the role that they are needed in more. */
    neededElsewhere: z.array(z.object({ person: personReference, role: roleName })),
  })
  .meta({ id: 'VacancyChain' });
export type VacancyChain = z.infer<typeof vacancyChain>;

const id = '[0-9a-fA-F-]{36}';

export const listVacancyChains = endpoint({
  method: 'GET',
  path: '/api/v1/bench/vacancies',
  summary: 'Who would move up where these people leave, what opens behind them, and what stays open',
  permission: 'succession.read',
  query: z.strictObject({
    ...benchQuery,
    /** Up to thirty people who hold a role or stand ready for one, with commas between them. */
    leaving: z
      .string()
      .regex(new RegExp(`^${id}(,${id}){0,29}$`))
      .optional(),
  }),
  response: z.object({ ...about, leaving: z.array(personReference), items: z.array(vacancyChain) }),
  errors: ['not-found', 'invalid-input'],
});

export const exportVacancyChains = exportOf(listVacancyChains);

export const benchPerson = z
  .object({ person: personReference, holds: z.array(roleName), readyFor: z.array(roleName) })
  .meta({ id: 'BenchPerson' });
export type BenchPerson = z.infer<typeof benchPerson>;

export const listBenchPeople = endpoint({
  method: 'GET',
  path: '/api/v1/bench/people',
  summary: 'Those who hold the critical roles that I may see or stand ready for them, by name',
  permission: 'succession.read',
  query: z.strictObject(benchQuery),
  response: z.object({ items: z.array(benchPerson) }),
  errors: ['not-found'],
});

export const exportBenchPeople = exportOf(listBenchPeople);

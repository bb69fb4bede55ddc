import { addDays } from '@understudy/domain/calendar/day';
import type { Ledger } from './ledger.js';
import { cast, departments } from './opening.js';
import type { StoryRole, StoryTarget } from './story-shape.js';

const named = (
  person: { employee: string },
  horizon: StoryRole['successors'][number]['horizon'],
  evidence: string,
  from: string,
) => ({
  employee: person.employee,
  horizon,
  evidence,
  from,
});

/**
 * The critical roles of the story and who stands ready. Priya Raman is nominated for three of them: coverage looks
 * comfortable, the effective bench does not. Two departments have nobody.
 */
export const tellBench = (ledger: Ledger, today: string): { roles: StoryRole[]; targets: StoryTarget[] } => {
  const yearAgo = addDays(today, -365);
  const halfYearAgo = addDays(today, -183);
  const managersBelow = (director: string) =>
    ledger
      .reportsOf(director)
      .filter((employee) => ledger.titleOf(employee) === 'Engineering Manager')
      .sort();
  const role = (
    name: string,
    stageKey: string,
    unit: string,
    incumbent: string | null,
    rest: Partial<StoryRole>,
  ): StoryRole => ({
    name,
    stageKey,
    unit,
    incumbent,
    impact: 'high',
    vacancyRisk: 'medium',
    targetCover: 2,
    openedOn: addDays(today, -700),
    successors: [],
    ...rest,
  });
  const directors: Record<string, string> = {
    Commerce: cast.commerce.employee,
    'Core Product': cast.linchpin.employee,
    Growth: cast.grower.employee,
    Infrastructure: cast.infrastructure.employee,
    Data: cast.data.employee,
  };
  const roles = [
    role('Chief Technology Officer', 'cto', 'Engineering', cast.technology.employee, {
      impact: 'critical',
      vacancyRisk: 'low',
      successors: [
        named(
          cast.linchpin,
          'within-3-years',
          'Presented the platform bet to the board and held the discussion.',
          yearAgo,
        ),
        named(
          cast.leader,
          'within-2-years',
          'Owns the product engineering budget and sits in the executive team.',
          yearAgo,
        ),
      ],
    }),
    role('VP Product Engineering', 'vp-of-engineering', 'Product Engineering', cast.leader.employee, {
      impact: 'critical',
      successors: [
        named(cast.linchpin, 'within-1-year', 'Led the yearly planning of all three departments this spring.', yearAgo),
      ],
    }),
    role('VP Platform', 'vp-of-engineering', 'Platform', cast.platform.employee, {
      vacancyRisk: 'high',
      successors: [
        named(cast.linchpin, 'within-1-year', 'Ran the reliability programme across both areas.', halfYearAgo),
      ],
    }),
    ...departments.map(({ name }) => {
      const director = directors[name] ?? cast.leader.employee;
      const [first, second] = managersBelow(director);
      const bare = name === 'Data' || name === 'Commerce';
      return role(`Director ${name}`, 'director-of-engineering', name, director, {
        vacancyRisk: name === 'Commerce' ? 'high' : 'low',
        successors: bare
          ? []
          : [
              ...(first
                ? [
                    named(
                      { employee: first },
                      name === 'Growth' ? 'ready-now' : 'within-2-years',
                      'Stood in for the director for six weeks; two of three goals were met.',
                      halfYearAgo,
                    ),
                  ]
                : []),
              ...(second
                ? [
                    named(
                      { employee: second },
                      'within-3-years',
                      'Coaches the managers of two neighbouring teams.',
                      halfYearAgo,
                    ),
                  ]
                : []),
            ],
      });
    }),
    role(
      'Manager, Reliability on call',
      'engineering-manager',
      'Reliability',
      managersBelow(cast.infrastructure.employee)[0] ?? null,
      {
        impact: 'moderate',
        targetCover: 1,
      },
    ),
  ];
  const targets: StoryTarget[] = [
    {
      employee: cast.individual.employee,
      stageKey: 'tech-lead',
      horizon: 'within-1-year',
      from: halfYearAgo,
      to: addDays(today, -30),
    },
    {
      employee: cast.individual.employee,
      stageKey: 'engineering-manager',
      horizon: 'within-2-years',
      from: addDays(today, -30),
    },
    {
      employee: cast.manager.employee,
      stageKey: 'director-of-engineering',
      horizon: 'within-2-years',
      from: halfYearAgo,
    },
    { employee: cast.linchpin.employee, stageKey: 'vp-of-engineering', horizon: 'within-1-year', from: yearAgo },
    ...ledger
      .everybodyEmployed()
      .filter((employee) => ledger.titleOf(employee) === 'Tech Lead')
      .filter((_, position) => position % 3 === 0)
      .map((employee) => ({
        employee,
        stageKey: 'engineering-manager',
        horizon: 'within-2-years' as const,
        from: halfYearAgo,
      })),
  ];
  return { roles, targets };
};

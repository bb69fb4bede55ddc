import type { TestDatabase } from '@understudy/database/testing/test-database';
import { BeliefsRepository } from '../beliefs/beliefs.repository.js';
import { BenchRepository } from '../computation/bench.repository.js';
import { OpeningsRepository } from '../computation/openings.repository.js';
import { RatesRepository } from '../computation/rates.repository.js';
import { SpansRepository } from '../computation/spans.repository.js';
import { StageFlowRepository } from '../computation/stage-flow.repository.js';
import { TalentRepository } from '../computation/talent.repository.js';
import { TimesRepository } from '../computation/times.repository.js';
import { SnapshotRepository } from '../snapshots/snapshot.repository.js';
import { SnapshotWriter } from '../snapshots/snapshot-writer.service.js';
import type { ComparedFigure } from './compared-figure.js';

/** The writer as the product puts it together, over a database without the framework around it. */
export const snapshotWriterOn = ({ tenants }: Pick<TestDatabase, 'tenants'>): SnapshotWriter =>
  new SnapshotWriter(
    tenants,
    new SnapshotRepository(),
    new RatesRepository(),
    new StageFlowRepository(),
    new TimesRepository(),
    new BenchRepository(),
    new BeliefsRepository(),
    new OpeningsRepository(),
    new TalentRepository(),
    new SpansRepository(),
  );

/** What is stored for a day: for each group, named kind:key, its figures by indicator. */
export const storedFigures = async (
  database: TestDatabase,
  organisationId: string,
  asOf: string,
): Promise<Record<string, Record<string, ComparedFigure>>> => {
  const rows = await database.tenants.read({ organisationId }).sql<
    ComparedFigure & { group: string; indicator: string }
  >`select group_kind || case when group_key = '' then '' else ':' || group_key end as group, indicator, numerator,
           denominator, value, lower, upper, status, details
      from indicator_figure where as_of = ${asOf}::date`;
  const groups: Record<string, Record<string, ComparedFigure>> = {};
  for (const { group, indicator, ...figure } of rows) {
    const known = groups[group] ?? {};
    groups[group] = known;
    known[indicator] = figure;
  }
  return groups;
};

/** The figures of leaders alone, by what `nameOf` makes of their ids. */
export const leadersOf = <Own>(
  groups: Readonly<Record<string, Own>>,
  nameOf: (personId: string) => string,
): Record<string, Own> =>
  Object.fromEntries(
    Object.entries(groups).flatMap(([group, own]) =>
      group.startsWith('leader:') ? [[nameOf(group.slice('leader:'.length)), own]] : [],
    ),
  );

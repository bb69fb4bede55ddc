import { exportTeamGaps, listTeamGaps } from '@understudy/contracts/assessments-team-gaps';
import { getFramework } from '@understudy/contracts/career-framework';
import {
  exportFigureRecords,
  exportIndicators,
  getIndicators,
  getIndicatorTrend,
  listFigureRecords,
  listIndicatorGroups,
  listLeaderIndicators,
} from '@understudy/contracts/indicators';
import { getBelievedFigures } from '@understudy/contracts/indicators-beliefs';
import {
  exportBenchStress,
  exportVacancyChains,
  getBenchStress,
  listBenchPeople,
  listVacancyChains,
} from '@understudy/contracts/indicators-bench';
import { exportPipelineBoard } from '@understudy/contracts/indicators-board';
import { compareIndicators } from '@understudy/contracts/indicators-comparison';
import { exportConfidentialFigures, getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import { getCostLedger } from '@understudy/contracts/indicators-costs';
import { exportIndicatorCurves } from '@understudy/contracts/indicators-curves';
import { getForecast, startForecast } from '@understudy/contracts/indicators-forecast';
import { listIndicatorParts } from '@understudy/contracts/indicators-parts';
import { exportCriticalRoles, getPlanGaps, listCriticalRoles } from '@understudy/contracts/succession';
import type { Caller } from '../caller.js';
import type { TestApp } from '../harness.js';
import { pdfText } from '../pdf/pdf-text.js';

const bench = ['coverage', 'depth', 'effective-bench-strength'] as const;
const horizons = ['ready-now', 'within-3-years'] as const;

/** What changes with every reading: when it was computed, and from which inputs of the whole organisation, as a hash. */
const changing = /"(computedAt|inputsHash)":("[^"]*"|null)/g;

/** Puts everybody on the lowest stage of the built-in framework, so that whoever is nominated stands on the bench of a forecast. */
export const onTheLowestStage = async (
  app: TestApp,
  admin: Caller,
  actor: { organisationId: string },
): Promise<void> => {
  await admin.ok(getFramework);
  await app.tenants.run(
    actor,
    (tx) => tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, start_known, source)
      select organisation_id, id, (select id from stage order by ordinal limit 1), '2023-01-01', 'initial', true, 'mapping'
        from person`,
  );
};

/**
 * Everything that a leader reads which nominations are counted in: pages, records, trends, files, what-ifs, a forecast, and all
 * of it that can be read as it was known on some days, with the pages for the board.
 */
export const leaderReads = async (
  app: TestApp,
  leader: Caller,
  { monthEnd, today, knownDays }: { monthEnd: string; today: string; knownDays: readonly string[] },
): Promise<string[]> => {
  const read: [string, unknown][] = [];
  const { items: groups } = await leader.ok(listIndicatorGroups);
  const ofDays = groups.flatMap(({ kind, id }) => [monthEnd, today].map((asOf) => ({ kind, id, asOf })));
  for (const { kind, id, asOf } of ofDays) {
    const query = { groupKind: kind, ...(id === null ? {} : { groupId: id }), asOf };
    const group = { groupKind: query.groupKind, groupId: query.groupId };
    const see = (what: string, answer: unknown) => read.push([`${what} of ${kind} ${id} on ${asOf}`, answer]);
    see('figures', await leader.ok(getIndicators, { query }));
    see('file', (await leader.call(exportIndicators, { query })).text);
    see('told', await leader.ok(getConfidentialFigures, { query }));
    see('told file', (await leader.call(exportConfidentialFigures, { query })).text);
    see(
      'comparison',
      await leader.ok(compareIndicators, { query: { ...query, with: asOf === today ? monthEnd : today } }),
    );
    see('linchpins', await leader.ok(listIndicatorParts, { query: { ...query, of: 'linchpins', knownOn: today } }));
    see('belief', await leader.ok(getBelievedFigures, { query: { ...query, knownOn: today } }));
    see('costs', await leader.ok(getCostLedger, { query: group }));
    see('costs as known', await leader.ok(getCostLedger, { query: { ...query, knownOn: today } }));
    const ready = { query: { ...query, indicator: 'bench-supply' } } as const;
    see('bench of forecasts', await leader.ok(listFigureRecords, ready));
    see('bench of forecasts file', (await leader.call(exportFigureRecords, ready)).text);
    for (const indicator of bench) {
      for (const horizon of horizons) {
        see(`${indicator} ${horizon}`, await leader.ok(listFigureRecords, { query: { ...query, indicator, horizon } }));
        see(`trend ${indicator}`, await leader.ok(getIndicatorTrend, { query: { ...query, indicator, horizon } }));
      }
    }
    for (const horizon of horizons) {
      const asked = { query: { ...group, horizon } };
      see(`stress ${horizon}`, await leader.ok(getBenchStress, asked));
      see('stress file', (await leader.call(exportBenchStress, asked)).text);
      see(`chains ${horizon}`, await leader.ok(listVacancyChains, asked));
      see('chains file', (await leader.call(exportVacancyChains, asked)).text);
      see(`people ${horizon}`, await leader.ok(listBenchPeople, asked));
    }
  }
  for (const { kind, id } of groups) {
    for (const knownOn of knownDays) {
      const query = { groupKind: kind, ...(id === null ? {} : { groupId: id }), asOf: monthEnd, knownOn };
      const see = (what: string, answer: unknown) =>
        read.push([`${what} of ${kind} ${id} known on ${knownOn}`, answer]);
      see('figures', await leader.ok(getIndicators, { query }));
      see('file', (await leader.call(exportIndicators, { query })).text);
      see('curves', (await leader.call(exportIndicatorCurves, { query })).text);
      see('comparison', await leader.ok(compareIndicators, { query: { ...query, with: monthEnd } }));
      see('linchpins', await leader.ok(listIndicatorParts, { query: { ...query, of: 'linchpins' } }));
      see('belief', await leader.ok(getBelievedFigures, { query }));
      see('costs', await leader.ok(getCostLedger, { query }));
      const asked = { ...query, indicator: 'depth', horizon: 'ready-now' } as const;
      see('trend', await leader.ok(getIndicatorTrend, { query: asked }));
    }
  }
  const [knownOn] = knownDays;
  const board = await leader.call(exportPipelineBoard, { query: { groupKind: 'leader', knownOn } });
  read.push(['board', pdfText(board.content)]);
  read.push(['leaders', await leader.ok(listLeaderIndicators, { query: { limit: 200 } })]);
  read.push(['team gaps', await leader.ok(listTeamGaps)]);
  read.push(['team gaps file', (await leader.call(exportTeamGaps)).text]);
  read.push(['roles', await leader.ok(listCriticalRoles)]);
  read.push(['gaps', await leader.ok(getPlanGaps)]);
  read.push(['roles file', (await leader.call(exportCriticalRoles)).text]);
  const started = await leader.call(startForecast, { body: { groupKind: 'leader' } });
  await app.settle();
  if (started.body !== undefined) {
    const params = { forecastId: started.body.id };
    const { result } = await leader.ok(getForecast, { params });
    // The paths are drawn anew in each forecast; who is counted as supply is not.
    read.push(['forecast', result?.base.stages.map(({ bench: own }) => own?.supply ?? null) ?? null]);
  }
  return read.map(([what, answer]) => `${what}: ${JSON.stringify(answer).replace(changing, '')}`);
};

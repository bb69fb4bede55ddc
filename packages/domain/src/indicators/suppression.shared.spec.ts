import { realCompanyHistory } from '../testing/real-company.js';
import type { GoldenRate, RealCompanyGolden } from '../testing/real-company-golden.js';
import { describeShared, readSharedJson } from '../testing/shared-files.js';
import { groupKey, type PeopleGroup } from './group.js';
import { leadersOn } from './group-members.js';
import { indexHistory } from './index-history.js';
import { promotions } from './promotions.js';
import { stageFlow } from './stage-flow.js';
import { suppressParts } from './suppression.js';
import { suppressTable, type TableRate } from './testing/leaders-table.js';

const goldenRates: [GoldenRate, TableRate][] = [
  ['retention', 'retention'],
  ['turnover', 'turnover'],
  ['first_year_retention', 'first-year-retention-as-recorded'],
  ['first_year_retention_known_start', 'first-year-retention'],
];
const organisation = { kind: 'organisation' } as const;

describeShared('suppression of a real company', () => {
  const index = indexHistory(realCompanyHistory());

  describe.each(['2023-06-30', '2024-03-31'])('as of %s', (asOf) => {
    const golden = readSharedJson<RealCompanyGolden>(`golden/real-company-${asOf}.json`);

    test.each(goldenRates)('which leaders may stand in the table of %s', (column, rate) => {
      const leaders = leadersOn(index, golden.window_after, golden.k);
      const groups: PeopleGroup[] = [
        organisation,
        ...leaders.map((personId) => ({ kind: 'leader' as const, personId })),
      ];
      const names = new Map(
        groups.map((group) => [groupKey(group), group.kind === 'leader' ? group.personId : group.kind]),
      );
      const table = suppressTable(index, rate, { asOf, groups, threshold: golden.k });
      const named = (ids: readonly string[]) => ids.map((id) => names.get(id)).sort();
      expect({
        shown: named(table.shown),
        suppressed_below_k: named(table.belowThreshold),
        suppressed_complementary: named(table.complementary),
      }).toEqual(golden.leaders_table[column]);
    });

    test('which stages may be shown, with their promotions', () => {
      const { rows } = stageFlow(index, { asOf, group: organisation }).details;
      const parts = rows.map(({ stageId, opening, closing }) => ({
        id: stageId ?? 'no-stage',
        sizes: [opening, closing],
      }));
      const { shown } = suppressParts(parts, golden.k);
      const visible = Object.entries(golden.stages).filter(([, row]) => !('suppressed' in row));
      expect([...shown].sort()).toEqual(visible.map(([stage]) => stage).sort());
      const { numerator, details } = promotions(index, { asOf, group: organisation });
      const outOf = details.outOf.map(({ stageId, events }) => [
        stageId,
        shown.includes(stageId) ? events : { suppressed: true },
      ]);
      expect({ events: numerator, people: details.people, out_of: Object.fromEntries(outOf) }).toEqual(
        golden.promotions,
      );
    });
  });
});

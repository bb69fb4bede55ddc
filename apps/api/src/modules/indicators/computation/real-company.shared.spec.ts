import { createTestDatabase, type TestDatabase } from '@understudy/database/testing/test-database';
import { realCompanyHistory } from '@understudy/domain/testing/real-company';
import type { RealCompanyGolden } from '@understudy/domain/testing/real-company-golden';
import { describeShared, readSharedJson } from '@understudy/domain/testing/shared-files';
import {
  expectFlows,
  expectLeaders,
  expectOrganisation,
  expectPromotions,
  expectTimeInStages,
} from '../../../../test/real-company/golden-figures.js';
import { loadHistory } from '../testing/load-history.js';
import { leadersOf, snapshotWriterOn, storedFigures } from '../testing/stored-figures.js';
import { withUuids } from '../testing/uuid-history.js';

describeShared('the stored figures of a real company', () => {
  const { history, nameOf } = withUuids(realCompanyHistory());
  const stageNames = new Map(history.stages.map(({ id, key }) => [id, key]));
  let database: TestDatabase;
  let organisationId: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    organisationId = await loadHistory(database, history);
  });
  afterAll(() => database.drop());

  const compute = async (asOf: string, fewest: number) => {
    await snapshotWriterOn(database).write({ organisationId }, asOf, fewest);
    return storedFigures(database, organisationId, asOf);
  };

  describe.each(['2023-06-30', '2024-03-31'])('as of %s', (asOf) => {
    const golden = readSharedJson<RealCompanyGolden>(`golden/real-company-${asOf}.json`);

    test.each([
      ['with the threshold', golden.k, golden],
      ['with no threshold', 0, golden.unsuppressed],
    ] as const)('the organisation, every leader and every stage, %s', async (_how, fewest, figures) => {
      const stored = await compute(asOf, fewest);
      expectOrganisation(stored.organisation, figures.organisation);
      expectLeaders(leadersOf(stored, nameOf), figures.leaders, golden.k);
      expectTimeInStages(stored.organisation, figures, stageNames);
    });

    test('the flows between stages and the promotions', async () => {
      const { organisation } = await compute(asOf, golden.k);
      expectFlows(organisation, golden.unsuppressed, stageNames);
      expectPromotions(organisation, golden.unsuppressed, stageNames);
    });
  });
});

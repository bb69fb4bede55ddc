import { SimpleGrid } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { listInstruments } from '@understudy/contracts/assessments-instruments';
import { getFramework } from '@understudy/contracts/career-framework';
import { getSetup } from '@understudy/contracts/organisations';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import { UnaskedStages } from '../../components/unasked-stages.js';
import { RecentImportsCard } from '../../features/data-exchange/recent-imports-card.js';
import { RecentJobsCard } from '../../features/jobs/recent-jobs-card.js';
import { SetupChecklist } from '../../features/organisations/setup-checklist.js';
import { DecisionsWaiting } from '../../features/programmes/decisions/decisions-waiting.js';
import { query } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { setupPlaces } from '../navigation.js';

/** The admin's first screen: what is left from empty to running, and what has run lately. */
export const SetUpPage = () => {
  const { t } = useTranslation('home');
  const { data } = useSuspenseQuery(query('organisation', getSetup));
  const enabled = useCan()('instruments.change');
  const instruments = useQuery({ ...query('instruments', listInstruments), enabled });
  const framework = useQuery({ ...query('framework', getFramework), enabled });
  const complete = data.steps.every(({ done }) => done);
  return (
    <>
      <PageHeader
        title={t(complete ? 'setUp.titleDone' : 'setUp.title')}
        lead={t(complete ? 'setUp.leadDone' : 'setUp.lead')}
      />
      <DecisionsWaiting />
      <UnaskedStages
        asked={instruments.data?.askedStageKeys ?? null}
        stages={framework.data?.stages ?? []}
        leads="briefly"
      />
      <SetupChecklist steps={data.steps} places={setupPlaces} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" mt="xl">
        <RecentJobsCard />
        <RecentImportsCard />
      </SimpleGrid>
    </>
  );
};

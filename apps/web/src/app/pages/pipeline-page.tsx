import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { BenchCard } from '../../features/indicators/bench-card.js';
import { ownGroup } from '../../features/indicators/chosen-group.js';
import { FlowCard } from '../../features/indicators/flow-card.js';
import { LinchpinList } from '../../features/indicators/linchpin-list.js';
import { NextSteps } from '../../features/indicators/next-steps.js';
import { hasNobody, NobodyYet } from '../../features/indicators/nobody-yet.js';
import { reportQuery } from '../../features/indicators/report-query.js';
import { SnapshotState } from '../../features/indicators/snapshot-state.js';
import { TrendCard } from '../../features/indicators/trend-card.js';
import { useSession } from '../../lib/session.js';

/** A leader's first screen: whether the next leaders are growing, and what to do about it. */
export const PipelinePage = () => {
  const { t } = useTranslation('indicators');
  const group = ownGroup(useSession());
  const { data: report } = useSuspenseQuery(reportQuery(group));
  const [job, setJob] = useState<string | null>(null);
  return (
    <>
      <PageHeader
        title={t('pipeline.title')}
        over={report.group.name}
        lead={t('pipeline.lead')}
        actions={
          <>
            <ButtonLink variant="default" to="/forecast">
              {t('pipeline.forecast')}
            </ButtonLink>
            <ButtonLink variant="default" to="/indicators">
              {t('pipeline.all')}
            </ButtonLink>
            <ButtonLink to="/succession">{t('pipeline.bench')}</ButtonLink>
          </>
        }
      />
      <Stack gap="xl">
        <SnapshotState report={report} jobId={job} onJob={setJob} />
        {report.state !== 'missing' && hasNobody(report) ? <NobodyYet /> : null}
        {report.state === 'missing' || hasNobody(report) ? null : (
          <>
            <NextSteps report={report} />
            <FlowCard report={report} />
            <BenchCard report={report} />
            <LinchpinList report={report} />
            <TrendCard group={group} indicator="retention" months={24} />
          </>
        )}
      </Stack>
    </>
  );
};

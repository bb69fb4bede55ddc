import { Button, Stack } from '@mantine/core';
import { IconDownload, IconMathFunction, IconPresentation } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { BenchHorizon } from '@understudy/contracts/indicators';
import { exportPipelineBoard } from '@understudy/contracts/indicators-board';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ownGroup } from '../../features/indicators/chosen-group.js';
import { DefinitionsDrawer } from '../../features/indicators/definitions-drawer.js';
import { NextSteps } from '../../features/indicators/next-steps.js';
import { hasNobody, NobodyYet } from '../../features/indicators/nobody-yet.js';
import { RecordsDrawer } from '../../features/indicators/records-drawer.js';
import { SnapshotState } from '../../features/indicators/snapshot-state.js';
import { addressOf } from '../../lib/api-client.js';
import { useSession } from '../../lib/session.js';
import { type AskedRecords, pipelineFigures, usePipelineReport } from './pipeline-figures.js';

/** A leader's first screen: whether the next leaders are growing, and what to do about it. */
export const PipelinePage = () => {
  const { t, i18n } = useTranslation('indicators');
  const group = ownGroup(useSession());
  const navigate = useNavigate();
  const { linchpinsBy } = useSearch({ from: '/signed-in/pipeline' });
  const choose = (by: BenchHorizon) =>
    void navigate({ to: '/pipeline', search: { linchpinsBy: by }, replace: true, resetScroll: false });
  const report = usePipelineReport(group);
  const [job, setJob] = useState<string | null>(null);
  const [how, setHow] = useState(false);
  const [records, setRecords] = useState<AskedRecords | null>(null);
  const isEmpty = report.state === 'missing' || hasNobody(report);
  const locale = i18n.language === 'de' ? ('de' as const) : ('en-GB' as const);
  return (
    <>
      <PageHeader
        title={t('pipeline.title')}
        over={report.group.name}
        lead={t('pipeline.lead')}
        actions={
          <>
            <ButtonLink variant="default" to="/indicators">
              {t('pipeline.all')}
            </ButtonLink>
            <Button
              variant="default"
              leftSection={<IconMathFunction size={16} aria-hidden />}
              onClick={() => setHow(true)}
            >
              {t('how.open')}
            </Button>
            {isEmpty ? null : (
              <>
                <Button
                  component="a"
                  variant="default"
                  href={addressOf(exportPipelineBoard, { query: { ...group, linchpinsBy, locale } })}
                  download
                  leftSection={<IconDownload size={16} aria-hidden />}
                >
                  {t('pipeline.board')}
                </Button>
                <ButtonLink
                  variant="default"
                  to="/pipeline/present"
                  search={{ linchpinsBy }}
                  leftSection={<IconPresentation size={16} aria-hidden />}
                >
                  {t('pipeline.present')}
                </ButtonLink>
              </>
            )}
            <ButtonLink to="/succession">{t('pipeline.bench')}</ButtonLink>
          </>
        }
      />
      <Stack gap="xl">
        <SnapshotState report={report} jobId={job} onJob={setJob} />
        {report.state !== 'missing' && hasNobody(report) ? <NobodyYet /> : null}
        {isEmpty ? null : (
          <>
            <NextSteps report={report} />
            {pipelineFigures(report, group, { by: linchpinsBy, onBy: choose }, setRecords).map(({ key, figure }) => (
              <Fragment key={key}>{figure}</Fragment>
            ))}
          </>
        )}
      </Stack>
      <RecordsDrawer
        group={group}
        asOf={records?.asOf}
        indicator={records?.indicator ?? null}
        horizon={records?.horizon}
        stageId={records?.stageId}
        start={records?.start}
        onClose={() => setRecords(null)}
      />
      <DefinitionsDrawer report={report} opened={how} onClose={() => setHow(false)} />
    </>
  );
};

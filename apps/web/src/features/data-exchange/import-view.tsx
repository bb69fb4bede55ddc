import { Alert, Button, Card, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type DataImport, discardImport, getImport } from '@understudy/contracts/data-exchange';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { LiveJobProgress } from '../../components/job-progress.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { query, useAction } from '../../lib/query.js';
import { useSaid } from '../../lib/said.js';
import { ColumnsStep } from './columns-step.js';
import { DoneStep } from './done-step.js';
import { ImportStatus } from './import-status.js';
import { type ImportStep, ImportSteps } from './import-steps.js';
import { PreviewStep } from './preview-step.js';

type Working = 'checking' | 'applying' | 'undoing';

const stepOf: Readonly<Record<DataImport['status'], ImportStep>> = {
  uploaded: 'columns',
  checking: 'check',
  previewed: 'check',
  applying: 'apply',
  applied: 'done',
  undoing: 'done',
  undone: 'done',
  failed: 'check',
  discarded: 'columns',
};

const workingOf = (status: DataImport['status']): Working | null =>
  status === 'checking' || status === 'applying' || status === 'undoing' ? status : null;

const WorkingCard = ({ working, jobId }: { working: Working; jobId: string | null }) => {
  const { t } = useTranslation('data-exchange');
  return (
    <Card maw="44rem">
      <Stack gap="md">
        <div>
          <Title order={2} size="h3">
            {t(`${working}.title`)}
          </Title>
          <Text c="dimmed">{t(`${working}.text`)}</Text>
        </div>
        {jobId ? <LiveJobProgress jobId={jobId} /> : null}
      </Stack>
    </Card>
  );
};

const EndedCard = ({ ended }: { ended: 'undone' | 'discarded' }) => {
  const { t } = useTranslation('data-exchange');
  return (
    <Stack gap="md" align="flex-start">
      <Title order={2}>{t(`${ended}.title`)}</Title>
      <Text c="dimmed">{t(`${ended}.text`)}</Text>
      <ButtonLink to="/imports">{t('new.title')}</ButtonLink>
    </Stack>
  );
};

/** One import from its upload to its end, step by step; each state of it is a screen. */
export const ImportView = () => {
  const said = useSaid();
  const { t } = useTranslation('data-exchange');
  const format = useFormat();
  const { importId } = useParams({ from: '/signed-in/imports/$importId' });
  const { step, outcome } = useSearch({ from: '/signed-in/imports/$importId' });
  const navigate = useNavigate({ from: '/imports/$importId' });
  const [discarding, { open, close }] = useDisclosure(false);
  const { data: dataImport } = useSuspenseQuery({
    ...query('imports', getImport, { params: { importId } }),
    refetchInterval: ({ state }) => (state.data && workingOf(state.data.status) ? 1_000 : false),
  });
  const discard = useAction(discardImport, []);
  const client = useQueryClient();
  const leave = async () => {
    // The list is asked again from its own page: what was discarded is not there to be asked for.
    await navigate({ to: '/imports' });
    await client.invalidateQueries({ queryKey: ['imports'] });
  };
  const { status, summary, abilities } = dataImport;
  const working = workingOf(status);
  const asksColumns = status === 'uploaded' || (step === 'columns' && abilities.includes('change'));
  const current = asksColumns ? 'columns' : stepOf[status];
  const show = (next: { step?: 'columns'; outcome?: typeof outcome }) =>
    void navigate({ search: next, replace: true, resetScroll: next.step !== step });

  const screen = () => {
    if (working) return <WorkingCard working={working} jobId={dataImport.jobId} />;
    if (asksColumns) return <ColumnsStep dataImport={dataImport} onChecked={() => show({})} />;
    if (status === 'previewed' && summary) {
      return (
        <PreviewStep
          dataImport={dataImport}
          summary={summary}
          outcome={outcome}
          onOutcome={(chosen) => show({ outcome: chosen })}
          onColumns={() => show({ step: 'columns' })}
        />
      );
    }
    if (status === 'applied') return <DoneStep dataImport={dataImport} />;
    if (status === 'undone' || status === 'discarded') return <EndedCard ended={status} />;
    return (
      <Alert
        role="alert"
        color="red"
        variant="light"
        icon={<IconAlertTriangle aria-hidden />}
        title={t('failed.title')}
        styles={{ title: { color: 'var(--bad)' } }}
      >
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{dataImport.problem ? said.problem(dataImport.problem) : t('failed.text')}</Text>
          {abilities.includes('change') ? (
            <Button variant="default" onClick={() => show({ step: 'columns' })}>
              {t('failed.again')}
            </Button>
          ) : null}
        </Stack>
      </Alert>
    );
  };

  const when = format.instant(dataImport.createdAt);
  const facts = [
    t(`kindLong.${dataImport.kind}`),
    t('rowCount', { count: dataImport.rowCount, shown: format.count(dataImport.rowCount) }),
    dataImport.requestedBy ? t('uploadedBy', { when, who: dataImport.requestedBy }) : t('uploadedAt', { when }),
  ];
  return (
    <>
      <PageHeader
        over={<TextLink to="/imports">{t('back')}</TextLink>}
        title={dataImport.fileName}
        lead={facts.join(' · ')}
        actions={
          <>
            <ImportStatus dataImport={dataImport} />
            {abilities.includes('discard') ? (
              <Button variant="subtle" color="gray" leftSection={<IconTrash size={17} aria-hidden />} onClick={open}>
                {t('discard.action')}
              </Button>
            ) : null}
          </>
        }
      />
      <ImportSteps current={current} finished={status === 'applied'} />
      {dataImport.problem && status !== 'failed' && !working ? (
        <Alert color="red" variant="light" mb="lg" icon={<IconAlertTriangle aria-hidden />}>
          <Text size="sm">{said.problem(dataImport.problem)}</Text>
        </Alert>
      ) : null}
      {screen()}
      <ConfirmDialog
        opened={discarding}
        title={t('discard.title')}
        confirmLabel={t('discard.confirm')}
        danger
        sending={discard.isPending}
        problem={discard.error}
        onConfirm={() => discard.mutate({ params: { importId } }, { onSuccess: () => void leave() })}
        onClose={close}
      >
        {t('discard.text', { name: dataImport.fileName })}
      </ConfirmDialog>
    </>
  );
};

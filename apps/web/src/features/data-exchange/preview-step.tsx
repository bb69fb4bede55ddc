import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronLeft, IconDatabaseImport, IconDownload } from '@tabler/icons-react';
import {
  applyImport,
  type DataImport,
  exportImportProblems,
  type ImportSummary,
} from '@understudy/contracts/data-exchange';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { addressOf } from '../../lib/api-client.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useSpokenLanguage } from '../../lib/said.js';
import { ConfirmLeavers } from './confirm-leavers.js';
import { DropArea } from './drop-area.js';
import { ImportNotices } from './import-notices.js';
import { ImportRows } from './import-rows.js';
import type { Outcome } from './outcome-looks.js';
import { OutcomeTiles } from './outcome-tiles.js';
import { type Verdict, verdictOf } from './preview-verdict.js';

type PreviewStepProps = {
  dataImport: DataImport;
  summary: ImportSummary;
  outcome: Outcome | undefined;
  onOutcome: (outcome: Outcome | undefined) => void;
  onColumns: () => void;
};

/** The second step: what the file would do, row by row, and the decision. */
export const PreviewStep = ({ dataImport, summary, outcome, onOutcome, onColumns }: PreviewStepProps) => {
  const language = useSpokenLanguage();
  const { t } = useTranslation('data-exchange');
  const format = useFormat();
  const [asking, { open, close }] = useDisclosure(false);
  const apply = useAction(applyImport, ['imports', 'jobs']);
  const verdict = verdictOf(summary);
  const send = (confirmLeavers: boolean) =>
    apply.mutate({ params: { importId: dataImport.id }, body: { confirmLeavers } });

  const titles: Readonly<Record<Verdict, string>> = {
    problem:
      summary.problem > 0
        ? t('preview.titleProblem', { count: summary.problem, shown: format.count(summary.problem) })
        : t('preview.titleProblemFile'),
    nothing: t('preview.titleNothing'),
    warning: t('preview.titleWarning'),
    ready: t('preview.titleReady'),
  };
  const lead =
    verdict === 'problem' ? 'preview.leadProblem' : verdict === 'nothing' ? 'preview.leadNothing' : 'preview.leadReady';

  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-end" gap="md">
        <div style={{ flex: '1 1 20rem' }}>
          <Title order={2}>{titles[verdict]}</Title>
          <Text c="dimmed" maw="68ch">
            {t(lead)}
          </Text>
          {summary.leavers > 0 ? (
            <Text size="sm" mt={4}>
              {t('preview.leavers', {
                count: summary.leavers,
                shown: format.count(summary.leavers),
                of: format.count(summary.employedBefore),
              })}
            </Text>
          ) : null}
        </div>
        <Group gap="sm">
          {dataImport.abilities.includes('change') ? (
            <Button variant="default" leftSection={<IconChevronLeft size={17} aria-hidden />} onClick={onColumns}>
              {t('preview.back')}
            </Button>
          ) : null}
          {verdict === 'problem' ? (
            <Button
              component="a"
              href={addressOf(exportImportProblems, { params: { importId: dataImport.id }, query: { language } })}
              download
              leftSection={<IconDownload size={17} aria-hidden />}
            >
              {t('preview.problemsCsv')}
            </Button>
          ) : dataImport.abilities.includes('apply') ? (
            <Button
              size={verdict === 'nothing' ? 'sm' : 'md'}
              variant={verdict === 'nothing' ? 'default' : 'filled'}
              leftSection={<IconDatabaseImport size={19} aria-hidden />}
              loading={apply.isPending && !asking}
              onClick={() => (summary.needsConfirmation ? open() : send(false))}
            >
              {t('preview.apply')}
            </Button>
          ) : null}
          {verdict === 'nothing' ? <ButtonLink to="/imports">{t('back')}</ButtonLink> : null}
        </Group>
      </Group>
      {asking ? null : <ProblemAlert problem={apply.error} />}
      <OutcomeTiles summary={summary} chosen={outcome} onChoose={onOutcome} />
      {verdict === 'problem' ? (
        <Stack gap="xs">
          <Text fw={600}>{t('preview.again')}</Text>
          <DropArea small />
        </Stack>
      ) : null}
      <ImportNotices notices={summary.notices} />
      <ImportRows dataImport={dataImport} outcome={outcome} onOutcome={onOutcome} />
      <ConfirmLeavers
        opened={asking}
        summary={summary}
        sending={apply.isPending}
        problem={apply.error}
        onConfirm={() => send(true)}
        onClose={close}
      />
    </Stack>
  );
};

import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { listInstruments } from '@understudy/contracts/assessments-instruments';
import {
  type FrameworkDraft,
  previewFrameworkMigration,
  publishFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { contentChanges } from '@understudy/domain/career-framework/content-change';
import { contentProblems } from '@understudy/domain/career-framework/content-problems';
import { elsewhere, undecidedStages } from '@understudy/domain/career-framework/stage-fates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { UnaskedStages } from '../../components/unasked-stages.js';
import { call } from '../../lib/api-client.js';
import { asProblem } from '../../lib/problem-error.js';
import { query, useAction } from '../../lib/query.js';
import { MigratingPeople, type NamedMove } from './migrating-people.js';
import { MigrationTable } from './migration-table.js';
import { ProblemList } from './problem-list.js';
import type { DraftState } from './use-draft.js';

type PublishPanelProps = { draft: DraftState; newest: FrameworkDraft };

/** The last look before publishing; where nothing was changed there is nothing to publish, and it says so. */
export const PublishPanel = (props: PublishPanelProps) => {
  const { t } = useTranslation('framework-editor');
  const { number, published } = props.newest;
  if (contentChanges(published.content, props.draft.content).length > 0) return <Publication {...props} />;
  return (
    <div>
      <Title order={2}>{t('publish.title', { number })}</Title>
      <Text c="dimmed">{t('publish.unchanged', { number: published.number })}</Text>
    </div>
  );
};

/** What is missing, who changes how, and the button. */
const Publication = ({ draft, newest: { number, published } }: PublishPanelProps) => {
  const { t } = useTranslation('framework-editor');
  const navigate = useNavigate();
  const [moves, setMoves] = useState<Record<string, string | null>>({});
  const [named, setNamed] = useState<readonly NamedMove[]>([]);
  const [asking, setAsking] = useState(false);
  const publish = useAction(publishFrameworkDraft, ['jobs']);
  const instruments = useQuery(query('instruments', listInstruments));
  const problems = contentProblems(draft.content);
  const blocking = problems.filter((problem) => problem.blocking);
  const advice = problems.filter((problem) => !problem.blocking);
  const preview = useQuery({
    queryKey: ['framework-draft', previewFrameworkMigration.path, draft.revision],
    queryFn: ({ signal }) => call(previewFrameworkMigration, undefined, { signal }),
    enabled: draft.saved,
  });
  const stages = preview.data?.stages ?? [];
  const conflicts = preview.data?.orderConflicts ?? [];
  const fates = stages.map(({ key, name, fate, newName }) =>
    fate === 'renamed' ? { key, name, fate, newName: newName ?? name } : { key, name, fate },
  );
  const undecided = undecidedStages(fates, draft.content.stages, moves);
  const people = elsewhere(named, moves);
  const go = (who: Omit<NamedMove, 'toKey'>, toKey: string | null | undefined) =>
    setNamed((now) => [
      ...now.filter(({ personId, stageKey }) => personId !== who.personId || stageKey !== who.stageKey),
      ...(toKey === undefined ? [] : [{ ...who, toKey }]),
    ]);
  const nameOf = (key: string) => [...draft.content.stages, ...stages].find((stage) => stage.key === key)?.name ?? key;
  const ready =
    blocking.length === 0 && undecided.length === 0 && conflicts.length === 0 && draft.saved && preview.isSuccess;
  const send = async () => {
    const sent = people.map(({ personId, stageKey, toKey }) => ({ personId, stageKey, toKey }));
    const { jobId } = await publish.mutateAsync({ body: { revision: draft.revision, moves, people: sent } });
    await navigate({ to: '/framework-versions', search: { job: jobId } });
  };
  return (
    <Stack gap="xl">
      <div>
        <Title order={2}>{t('publish.title', { number })}</Title>
        <Text c="dimmed">{t('publish.lead')}</Text>
      </div>
      {blocking.length > 0 ? (
        <Alert color="apricot" title={t('publish.blocking', { count: blocking.length })}>
          <ProblemList problems={blocking} />
        </Alert>
      ) : null}
      {conflicts.length > 0 ? (
        <Alert color="apricot" title={t('publish.order')}>
          {conflicts.map(({ fromKey, toKey, people }) => (
            <Text key={`${fromKey} ${toKey}`} size="sm">
              {t('publish.orderOf', { count: people, from: nameOf(fromKey), to: nameOf(toKey) })}
            </Text>
          ))}
        </Alert>
      ) : null}
      <section aria-label={t('migration.title')}>
        <Title order={3}>{t('migration.title')}</Title>
        <Text size="sm" c="dimmed" mb="md">
          {t('migration.lead')}
        </Text>
        {preview.error ? (
          <ErrorState failure={asProblem(preview.error)} />
        ) : preview.isSuccess ? (
          <Stack gap="xl">
            <MigrationTable
              stages={stages}
              published={published.content}
              draft={draft.content}
              moves={moves}
              onMove={(key, to) => setMoves((now) => ({ ...now, [key]: to }))}
              people={people}
            />
            {stages.some(({ total }) => total > 0) ? (
              <MigratingPeople
                key={draft.revision}
                stages={stages}
                destinations={draft.content.stages}
                moves={moves}
                people={named}
                onGo={go}
              />
            ) : null}
          </Stack>
        ) : (
          <RowsSkeleton rows={6} />
        )}
      </section>
      <UnaskedStages asked={instruments.data?.askedStageKeys ?? null} stages={draft.content.stages} leads="at-length" />
      {advice.length > 0 ? (
        <details>
          <summary>{t('publish.advice', { count: advice.length })}</summary>
          <ProblemList problems={advice} />
        </details>
      ) : null}
      <div>
        <Button
          size="md"
          disabled={!ready}
          leftSection={<IconRocket size={18} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          {t('publish.button', { number })}
        </Button>
        {undecided.length > 0 ? (
          <Text size="sm" c="dimmed" mt="xs">
            {t('publish.undecided', { count: undecided.length })}
          </Text>
        ) : null}
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('publish.button', { number })}
        confirmLabel={t('publish.confirm')}
        sending={publish.isPending}
        problem={publish.error}
        onConfirm={() => void send().catch(() => undefined)}
        onClose={() => setAsking(false)}
      >
        {t('publish.sure')}
        {people.length > 0 ? ` ${t('publish.sureElsewhere', { count: people.length })}` : null}
      </ConfirmDialog>
    </Stack>
  );
};

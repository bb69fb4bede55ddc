import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight, IconSparkles, IconUpload } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useBlocker, useNavigate, useSearch } from '@tanstack/react-router';
import { getFramework } from '@understudy/contracts/career-framework';
import { acceptSureTitles, mapTitles } from '@understudy/contracts/career-framework-titles';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { LiveJobProgress } from '../../components/job-progress.js';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { query, useAction } from '../../lib/query.js';
import { afterAccepting, afterTitles, type TitleDraft } from './title-draft.js';
import { TitleFilters } from './title-filters.js';
import { TitleImportsCard } from './title-imports-card.js';
import { titlesAsked } from './title-search.js';
import { TitleTable } from './title-table.js';
import { TitleTableDialog } from './title-table-dialog.js';
import { UnsavedBar } from './unsaved-bar.js';
import { type Titles, useTitles } from './use-titles.js';

/** How far the decisions are, of all titles; nothing until that is known. */
const leadOf = (t: TFunction<'title-mapping'>, counts: Titles['counts']): string | undefined => {
  if (counts === undefined) return undefined;
  const { decided, undecided } = counts;
  if (undecided > 0) return t('leadOpen', { count: undecided, decided });
  return decided > 0 ? t('leadDone', { count: decided }) : t('leadEmpty');
};

/** Decides once for everybody which title stands for which stage: suggestions first, then one by one or many at a time. */
export const TitleMappingView = () => {
  const { t } = useTranslation(['title-mapping', 'common']);
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/titles' });
  const { data: framework } = useSuspenseQuery(query('framework', getFramework));
  const titles = useTitles(search);
  const { counts } = titles;
  const [draft, setDraft] = useState<TitleDraft>(new Map());
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const [tableOpened, table] = useDisclosure(false);
  const save = useAction(mapTitles, afterTitles);
  const accept = useAction(acceptSureTitles, afterTitles);
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => draft.size > 0 && current.pathname !== next.pathname,
    enableBeforeUnload: () => draft.size > 0,
    withResolver: true,
  });

  const followJob = (job: string) => void navigate({ to: '/titles', search: { ...search, job }, replace: true });
  const saveDraft = async () => {
    const mappings = [...draft].map(([title, stageKey]) => ({ title, stageKey }));
    const { jobId } = await save.mutateAsync({ body: { mappings } });
    setDraft((current) => new Map([...current].filter(([title]) => !draft.has(title))));
    followJob(jobId);
  };
  const acceptSure = async () => {
    const { jobId } = await accept.mutateAsync({});
    setDraft((current) => afterAccepting(current, titles.rows));
    followJob(jobId);
  };
  const stages = framework.stages.toSorted((one, other) => one.ordinal - other.ordinal);

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={leadOf(t, counts)}
        actions={
          <>
            <Button variant="default" leftSection={<IconUpload size={18} aria-hidden />} onClick={table.open}>
              {t('upload')}
            </Button>
            {counts && counts.sure > 0 ? (
              <Button
                leftSection={<IconSparkles size={18} aria-hidden />}
                loading={accept.isPending}
                onClick={() => void acceptSure().catch(() => undefined)}
              >
                {t('acceptSure', { count: counts.sure })}
              </Button>
            ) : null}
            {counts && counts.undecided === 0 && counts.decided > 0 ? (
              <ButtonLink to="/set-up" rightSection={<IconArrowRight size={18} aria-hidden />}>
                {t('onward')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Stack gap="md">
        <ProblemAlert problem={accept.error ?? save.error} />
        {unknown.length > 0 ? (
          <Text size="sm" role="status">
            {t('unknownTitles', { count: unknown.length, titles: unknown.slice(0, 5).join(', ') })}
          </Text>
        ) : null}
        {search.job ? <LiveJobProgress jobId={search.job} /> : null}
        <TitleFilters search={search} />
        <TitleTable titles={titles} asked={titlesAsked(search)} stages={stages} draft={draft} onDraft={setDraft} />
        <TitleImportsCard onJob={followJob} />
      </Stack>
      <UnsavedBar
        count={draft.size}
        saving={save.isPending}
        onSave={() => void saveDraft().catch(() => undefined)}
        onDiscard={() => setDraft(new Map())}
      />
      <TitleTableDialog
        opened={tableOpened}
        onBrought={({ unknownTitles, jobId }) => {
          setUnknown(unknownTitles);
          followJob(jobId);
        }}
        onClose={table.close}
      />
      <ConfirmDialog
        opened={leaving.status === 'blocked'}
        title={t('leave.title')}
        confirmLabel={t('leave.confirm')}
        danger
        onConfirm={() => leaving.proceed?.()}
        onClose={() => leaving.reset?.()}
      >
        <Group>{t('leave.text', { count: draft.size })}</Group>
      </ConfirmDialog>
    </>
  );
};

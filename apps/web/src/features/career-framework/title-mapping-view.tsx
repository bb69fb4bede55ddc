import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight, IconSparkles, IconUpload } from '@tabler/icons-react';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useBlocker, useNavigate, useSearch } from '@tanstack/react-router';
import { getFramework, listTitleMappings, mapTitles } from '@understudy/contracts/career-framework';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { LiveJobProgress } from '../../components/job-progress.js';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { query, useAction } from '../../lib/query.js';
import { afterTitles, listedTitles, sureSuggestions, type TitleDraft } from './title-draft.js';
import { TitleFilters } from './title-filters.js';
import { TitleImportsCard } from './title-imports-card.js';
import { TitleTable } from './title-table.js';
import { TitleTableDialog } from './title-table-dialog.js';
import { UnsavedBar } from './unsaved-bar.js';

/** Decides once for everybody which title stands for which stage: suggestions first, then one by one or many at a time. */
export const TitleMappingView = () => {
  const { t } = useTranslation(['title-mapping', 'common']);
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/titles' });
  const [{ data: titles }, { data: framework }] = useSuspenseQueries({
    queries: [query('titles', listTitleMappings), query('framework', getFramework)],
  });
  const [draft, setDraft] = useState<TitleDraft>(new Map());
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const [tableOpened, table] = useDisclosure(false);
  const save = useAction(mapTitles, afterTitles);
  const leaving = useBlocker({
    shouldBlockFn: ({ current, next }) => draft.size > 0 && current.pathname !== next.pathname,
    enableBeforeUnload: () => draft.size > 0,
    withResolver: true,
  });

  const followJob = (job: string) => void navigate({ to: '/titles', search: { ...search, job }, replace: true });
  const saveMappings = async (mappings: { title: string; stageKey: string | null }[]) => {
    const { jobId } = await save.mutateAsync({ body: { mappings } });
    const done = new Set(mappings.map(({ title }) => title));
    setDraft((current) => new Map([...current].filter(([title]) => !done.has(title))));
    followJob(jobId);
  };
  const sure = sureSuggestions(titles.items);
  const acceptSure = () =>
    saveMappings(sure.map(({ title, suggestion }) => ({ title, stageKey: suggestion.stage?.key ?? null })));
  const saveDraft = () => saveMappings([...draft].map(([title, stageKey]) => ({ title, stageKey })));
  const rows = listedTitles(titles.items, {
    show: search.show ?? 'all',
    heldNow: search.now ?? false,
    search: search.search ?? '',
  });
  const stages = framework.stages.toSorted((one, other) => one.ordinal - other.ordinal);

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={
          titles.undecided > 0
            ? t('leadOpen', { count: titles.undecided, decided: titles.decided })
            : titles.decided > 0
              ? t('leadDone', { count: titles.decided })
              : t('leadEmpty')
        }
        actions={
          <>
            <Button variant="default" leftSection={<IconUpload size={18} aria-hidden />} onClick={table.open}>
              {t('upload')}
            </Button>
            {sure.length > 0 ? (
              <Button
                leftSection={<IconSparkles size={18} aria-hidden />}
                loading={save.isPending}
                onClick={() => void acceptSure().catch(() => undefined)}
              >
                {t('acceptSure', { count: sure.length })}
              </Button>
            ) : null}
            {titles.undecided === 0 && titles.decided > 0 ? (
              <ButtonLink to="/set-up" rightSection={<IconArrowRight size={18} aria-hidden />}>
                {t('onward')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Stack gap="md">
        <ProblemAlert problem={save.error} />
        {unknown.length > 0 ? (
          <Text size="sm" role="status">
            {t('unknownTitles', { count: unknown.length, titles: unknown.slice(0, 5).join(', ') })}
          </Text>
        ) : null}
        {search.job ? <LiveJobProgress jobId={search.job} /> : null}
        <TitleFilters search={search} />
        <TitleTable
          rows={rows}
          asked={{ show: search.show, heldNow: search.now ? 'true' : undefined, search: search.search }}
          stages={stages}
          draft={draft}
          onDraft={setDraft}
          nothingAtAll={titles.items.length === 0}
        />
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

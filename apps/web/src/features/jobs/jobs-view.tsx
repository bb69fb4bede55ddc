import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconBriefcase } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { cancelJob, exportJobs, type Job, jobSorts, jobStatus, listJobs, retryJob } from '@understudy/contracts/jobs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/data-table.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { EmptyState } from '../../components/empty-state.js';
import { isUnderWay, JobProgress } from '../../components/job-progress.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useArrangement } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery, useAction } from '../../lib/query.js';

/** Work in the background: how far it is, how it ended, and a second try. */
export const JobsView = () => {
  const { t } = useTranslation('jobs');
  const format = useFormat();
  const navigate = useNavigate();
  const { status } = useSearch({ from: '/signed-in/jobs' });
  const order = useArrangement(jobSorts, 'descending');
  const asked = { status, ...order.asked };
  const jobs = useInfiniteQuery({
    ...pagedQuery('jobs', listJobs, { query: asked }),
    refetchInterval: ({ state }) => (itemsOf(state.data).some(isUnderWay) ? 3_000 : false),
  });
  const cancel = useAction(cancelJob, ['jobs']);
  const retry = useAction(retryJob, ['jobs']);
  const { mutate: cancelOne } = cancel;
  const { mutate: retryOne } = retry;

  const columns = useMemo<Column<Job>[]>(
    () => [
      { id: 'job', header: t('job'), cell: (job) => <JobProgress job={job} /> },
      {
        id: 'asked',
        header: t('asked'),
        sortable: true,
        hideBelow: 'sm',
        cell: (job) => (
          <Stack gap={0}>
            <Text size="sm">{format.instant(job.createdAt)}</Text>
            <Text size="xs" c="dimmed">
              {job.finishedAt ? t('took', { when: format.instant(job.finishedAt) }) : null}
            </Text>
            {job.attempts > 1 ? (
              <Text size="xs" c="dimmed">
                {t('attempts', { count: job.attempts })}
              </Text>
            ) : null}
          </Stack>
        ),
      },
      { id: 'by', header: t('by'), hideBelow: 'md', cell: (job) => job.requestedBy ?? t('system') },
      {
        id: 'actions',
        header: t('actions'),
        align: 'end',
        cell: (job) => (
          <Group gap="xs" justify="flex-end">
            {job.abilities.includes('cancel') ? (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('cancelOf', { name: t(`name.${job.name}`) })}
                onClick={() => cancelOne({ params: { jobId: job.id } })}
              >
                {t('cancel')}
              </Button>
            ) : null}
            {job.abilities.includes('retry') ? (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('retryOf', { name: t(`name.${job.name}`) })}
                onClick={() => retryOne({ params: { jobId: job.id } })}
              >
                {t('retry')}
              </Button>
            ) : null}
          </Group>
        ),
      },
    ],
    [t, format, cancelOne, retryOne],
  );

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Select
            clearable
            label={t('filter')}
            placeholder={t('all')}
            value={status ?? null}
            data={jobStatus.options.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChange={(value) =>
              void navigate({
                to: '/jobs',
                search: { ...order.asked, status: jobStatus.safeParse(value).data },
                replace: true,
              })
            }
          />
        }
      />
      <ProblemAlert problem={cancel.error ?? retry.error} />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={itemsOf(jobs.data)}
        rowKey={({ id }) => id}
        loading={jobs.isPending}
        sorting={order.sorting}
        onSort={order.onSort}
        hasMore={jobs.hasNextPage}
        loadingMore={jobs.isFetchingNextPage}
        onLoadMore={() => void jobs.fetchNextPage()}
        file={<DownloadCsv of={exportJobs} input={{ query: asked }} />}
        rowHeight={92}
        empty={
          <EmptyState icon={<IconBriefcase />} title={t('empty.title')}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </>
  );
};

import { Anchor, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileImport, IconPencil } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportFrameworkCase, exportFrameworkCsv } from '@understudy/contracts/framework-exchange';
import {
  discardFrameworkDraft,
  exportFrameworkVersions,
  type FrameworkVersion,
  frameworkVersionSorts,
  getFrameworkDraft,
  startFrameworkDraft,
  versionStatus,
} from '@understudy/contracts/framework-versions';
import {
  exportRemovedFrameworkDrafts,
  listRemovedFrameworkDrafts,
  restoreFrameworkDraft,
} from '@understudy/contracts/removed-drafts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { LiveJobProgress } from '../../components/job-progress.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { RemovedDrafts } from '../../components/removed-drafts.js';
import { addressOf, call } from '../../lib/api-client.js';
import { useArrangement, useNarrowing, useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { VersionChanges } from './version-changes.js';
import { versionsQuery } from './versions-query.js';

const looks = { draft: 'apricot', published: 'pine', retired: 'gray' } as const;

const Exports = ({ version }: { version: FrameworkVersion }) => {
  const { t } = useTranslation('framework-editor');
  const params = { versionId: version.id };
  return (
    <>
      <Anchor size="sm" href={addressOf(exportFrameworkCsv, { params })} download>
        {t('versions.csv')}
      </Anchor>
      <Anchor size="sm" href={addressOf(exportFrameworkCase, { params })} download>
        {t('versions.case')}
      </Anchor>
    </>
  );
};

type VersionCardProps = {
  version: FrameworkVersion;
  /** Begins the next version with what this one says; null while a draft is open. */
  onStart: ((versionId: string) => void) | null;
};

const VersionCard = ({ version, onStart }: VersionCardProps) => {
  const { t } = useTranslation('framework-editor');
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const discard = useAction(discardFrameworkDraft, ['framework-draft', 'framework-versions']);
  const remove = async () => {
    const { revision } = await call(getFrameworkDraft);
    await discard.mutateAsync({ query: { revision } });
    setAsking(false);
  };
  const when = version.publishedAt
    ? t('versions.publishedOn', { date: format.dayOf(version.publishedAt) })
    : t('versions.changedOn', { date: format.dayOf(version.changedAt) });
  return (
    <Card component="article">
      <Group justify="space-between" align="flex-start">
        <div>
          <Group gap="sm">
            <Title order={2} size="h3">
              {t('versions.number', { number: version.number })}
            </Title>
            <Badge variant="light" color={looks[version.status]}>
              {t(`versions.${version.status}`)}
            </Badge>
          </Group>
          <Text fw={550}>{version.name}</Text>
          <Text size="sm" c="dimmed">
            {when}
            {version.changedBy ? ` · ${version.changedBy.name}` : null} ·{' '}
            {t('versions.stages', { count: version.stages })}, {t('versions.skills', { count: version.skills })}
          </Text>
        </div>
        <Group gap="md">
          {version.status !== 'draft' && version.number > 1 ? <VersionChanges version={version} /> : null}
          {version.abilities.includes('export') ? <Exports version={version} /> : null}
          {version.abilities.includes('discard') ? (
            <Button variant="subtle" color="red" size="sm" onClick={() => setAsking(true)}>
              {t('versions.discard')}
            </Button>
          ) : null}
          {version.status === 'retired' && version.abilities.includes('start-from') && onStart ? (
            <Button variant="subtle" size="sm" onClick={() => onStart(version.id)}>
              {t('versions.startFrom')}
            </Button>
          ) : null}
          {version.abilities.includes('change') ? (
            <ButtonLink to="/framework-editor" size="sm">
              {t('versions.continue')}
            </ButtonLink>
          ) : (
            <TextLink to="/framework" search={version.status === 'published' ? {} : { version: version.id }} size="sm">
              {t('versions.read')}
            </TextLink>
          )}
        </Group>
      </Group>
      <ConfirmDialog
        opened={asking}
        title={t('versions.discard')}
        confirmLabel={t('versions.discard')}
        danger
        sending={discard.isPending}
        problem={discard.error}
        onConfirm={() => void remove().catch(() => undefined)}
        onClose={() => setAsking(false)}
      >
        {t('versions.discardText')}
      </ConfirmDialog>
    </Card>
  );
};

/** Every version that there was, and for admins the way to the next one. */
export const VersionsView = () => {
  const { t } = useTranslation('framework-editor');
  const navigate = useNavigate();
  const { job } = useSearch({ from: '/signed-in/framework-versions' });
  const session = useSession();
  const order = useArrangement(frameworkVersionSorts, 'descending');
  const words = useWords('search');
  const status = useNarrowing('status', versionStatus.options);
  const narrowed = words.asked !== undefined || status.value !== undefined;
  const asked = { ...order.asked, search: words.asked, status: status.value };
  const versions = useInfiniteQuery(versionsQuery(asked));
  const items = itemsOf(versions.data);
  const start = useAction(startFrameworkDraft, ['framework-draft', 'framework-versions']);
  const mayChange = session.permissions.includes('framework.change');
  // Until it is known, nobody is offered to begin another.
  const hasDraft = versions.data?.pages.some((page) => page.hasDraft) ?? true;
  const statuses = versionStatus.options.filter((value) => mayChange || value !== 'draft');
  const begin = async (body: { versionId?: string }) => {
    await start.mutateAsync({ body });
    await navigate({ to: '/framework-editor' });
  };
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/framework" size="sm">
            {t('versions.back')}
          </TextLink>
        }
        title={t('versions.title')}
        lead={t('versions.lead')}
        actions={
          mayChange ? (
            <>
              <RemovedDrafts
                list={listRemovedFrameworkDrafts}
                file={exportRemovedFrameworkDrafts}
                restore={restoreFrameworkDraft}
                areas={['framework-versions', 'framework-draft']}
              />
              <ButtonLink
                to="/framework-import"
                variant="default"
                leftSection={<IconFileImport size={18} aria-hidden />}
              >
                {t('versions.import')}
              </ButtonLink>
              {hasDraft ? null : (
                <Button
                  leftSection={<IconPencil size={18} aria-hidden />}
                  loading={start.isPending}
                  onClick={() => void begin({}).catch(() => undefined)}
                >
                  {t('versions.start')}
                </Button>
              )}
            </>
          ) : null
        }
      />
      <Stack gap="md">
        <ProblemAlert problem={start.error} />
        {job ? <LiveJobProgress jobId={job} /> : null}
        {items.length > 1 || narrowed || versions.isPlaceholderData ? (
          <ListFilters
            search={{ label: t('versions.search'), ...words }}
            choice={{
              label: t('versions.status'),
              all: t('versions.all'),
              data: statuses.map((value) => ({ value, label: t(`versions.${value}`) })),
              ...status,
            }}
          >
            <ListSort {...order} />
          </ListFilters>
        ) : null}
        {versions.isError && !versions.data ? (
          <ErrorState failure={versions.error} onRetry={() => void versions.refetch()} />
        ) : null}
        {versions.data && items.length === 0 && narrowed ? (
          <NothingFits text={t('versions.none')} fields={['search', 'status']} />
        ) : null}
        {items.map((version) => (
          <VersionCard
            key={version.id}
            version={version}
            onStart={hasDraft ? null : (versionId) => void begin({ versionId }).catch(() => undefined)}
          />
        ))}
        <ListFoot pages={versions} of={exportFrameworkVersions} input={{ query: asked }} />
      </Stack>
    </>
  );
};

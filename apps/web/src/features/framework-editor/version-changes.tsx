import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FrameworkVersion, getFrameworkVersionChanges } from '@understudy/contracts/framework-versions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FormModal } from '../../components/form-modal.js';
import { RowsSkeleton } from '../../components/loading.js';
import { query } from '../../lib/query.js';
import { ChangeList } from './change-list.js';

const Changes = ({ versionId }: { versionId: string }) => {
  const changes = useQuery(query('framework', getFrameworkVersionChanges, { params: { versionId } }));
  if (changes.isPending) return <RowsSkeleton rows={4} />;
  if (changes.isError) return <ErrorState failure={changes.error} onRetry={() => void changes.refetch()} />;
  const { content, before } = changes.data;
  return <ChangeList before={before?.content ?? content} after={content} />;
};

/** What a published version said differently from the one before it. */
export const VersionChanges = ({ version: { id, number } }: { version: FrameworkVersion }) => {
  const { t } = useTranslation('framework-editor');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        aria-label={t('versions.changesOf', { number })}
        onClick={() => setOpened(true)}
      >
        {t('versions.changes')}
      </Button>
      <FormModal opened={opened} onClose={() => setOpened(false)} title={t('versions.changesOf', { number })}>
        {opened ? <Changes versionId={id} /> : null}
      </FormModal>
    </>
  );
};

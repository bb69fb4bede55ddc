import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { itemsOf } from '../../../lib/query.js';
import { LearningDialog } from './learning-dialog.js';
import { LearningList } from './learning-list.js';
import { learnedInQuery } from './learning-queries.js';

/** In a cohort that I am in: what I learned in it, module by module as I like, and a way to write down more. */
export const LearnedHere = ({ enrolmentId }: { enrolmentId: string }) => {
  const { t } = useTranslation('learning');
  const list = useInfiniteQuery(learnedInQuery(enrolmentId));
  const [adding, { open, close }] = useDisclosure(false);
  const records = itemsOf(list.data);
  return (
    <section aria-labelledby="learned-here">
      <Stack gap="sm">
        <Title order={2} size="h3" id="learned-here">
          {t('here.title')}
        </Title>
        {list.isPending ? <RowsSkeleton rows={1} /> : null}
        {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && records.length === 0 ? (
          <Text size="sm" c="dimmed" maw="68ch">
            {t('here.none')}
          </Text>
        ) : null}
        <LearningList records={records} />
        <Group>
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
            {t('add')}
          </Button>
        </Group>
      </Stack>
      <LearningDialog opened={adding} record={null} enrolmentId={enrolmentId} onClose={close} />
    </section>
  );
};

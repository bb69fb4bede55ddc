import { Button, Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { TextLink } from '../../../components/links.js';
import { useFormat } from '../../../lib/format.js';
import { itemsOf } from '../../../lib/query.js';
import { LearningDialog } from './learning-dialog.js';
import { learningQuery } from './learning-queries.js';

const few = 3;

/** For a home or a person's page: the latest things learned; on one's own home, what waits for a look back comes first. */
export const LearningHomeCard = ({ person }: { person?: { id: string; scope: 'line' | 'organisation' } }) => {
  const { t } = useTranslation('learning');
  const format = useFormat();
  const search = person ? { scope: person.scope, person: person.id } : {};
  const list = useInfiniteQuery(learningQuery(search));
  const [adding, { open, close }] = useDisclosure(false);
  if (list.isPending) return <Skeleton height={140} radius="lg" />;
  if (list.isError) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  const records = itemsOf(list.data)
    .toSorted((one, other) => Number(other.wantsLookBack) - Number(one.wantsLookBack))
    .slice(0, few);
  return (
    <Card component="section" aria-labelledby="learning-home">
      <Stack gap="sm">
        <Title order={2} size="h3" id="learning-home">
          {t(person ? 'home.theirs' : 'home.title')}
        </Title>
        {records.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t(person ? 'home.noneTheirs' : 'home.none')}
          </Text>
        ) : null}
        {records.map((record) => (
          <div key={record.id}>
            <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
              {record.title}
            </Text>
            <Text size="xs" c={record.wantsLookBack ? 'var(--next)' : 'dimmed'}>
              {record.wantsLookBack
                ? t('lookBack.wanted')
                : `${t(`kind.${record.kind}`)} · ${format.day(record.endedOn ?? record.startedOn)}`}
            </Text>
          </div>
        ))}
        <Group justify="space-between" gap="sm">
          <TextLink to="/my-learning" search={search}>
            {t('home.all')}
          </TextLink>
          {person ? null : (
            <Button size="xs" variant="default" onClick={open}>
              {t('add')}
            </Button>
          )}
        </Group>
      </Stack>
      {person ? null : <LearningDialog opened={adding} record={null} onClose={close} />}
    </Card>
  );
};

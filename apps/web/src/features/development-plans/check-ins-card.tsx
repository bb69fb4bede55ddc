import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { PersonReference } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useCan } from '../../lib/session.js';
import { CheckInDialog } from './check-in-dialog.js';
import { CheckInLines } from './check-in-lines.js';
import { fewCheckIns } from './check-in-queries.js';

/** The latest talks about one person's development, and the button for the next. */
export const CheckInsCard = ({ person, employed = true }: { person: PersonReference; employed?: boolean }) => {
  const { t } = useTranslation('check-ins');
  const can = useCan();
  const [recording, { open, close }] = useDisclosure(false);
  const list = useQuery(fewCheckIns(person.id));
  return (
    <Card component="section" aria-labelledby="check-ins">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3" id="check-ins">
          {t('title')}
        </Title>
        {employed && can('plans.change') ? (
          <Button size="xs" variant="default" onClick={open} data-print="no">
            {t('record.open')}
          </Button>
        ) : null}
      </Group>
      {list.isPending ? <RowsSkeleton rows={2} /> : null}
      {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data?.items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      ) : null}
      {list.data ? <CheckInLines items={list.data.items} naming={false} /> : null}
      {list.data?.nextCursor ? (
        <Text size="sm" mt="sm">
          <TextLink to="/check-ins" search={{ personId: person.id }}>
            {t('all')}
          </TextLink>
        </Text>
      ) : null}
      <CheckInDialog opened={recording} person={person} onClose={close} />
    </Card>
  );
};

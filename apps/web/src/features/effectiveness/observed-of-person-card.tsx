import { Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Person } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useCan, useSession } from '../../lib/session.js';
import { settingsQuery } from './effectiveness-queries.js';

/** The way from a person's page to what is observed of them, for those who may see it. */
export const ObservedOfPersonCard = ({ person }: { person: Person }) => {
  const { t } = useTranslation('effectiveness');
  const can = useCan();
  const { personId } = useSession();
  const { data: settings } = useQuery(settingsQuery);
  const isAbove =
    settings?.sight === 'line' ? person.line.some(({ id }) => id === personId) : person.manager?.id === personId;
  const sees = person.id === personId || can('effectiveness.configure') || (personId !== null && isAbove);
  if (!sees || settings === undefined) return null;
  return (
    <Card component="section" aria-labelledby="observed-of-person" data-print="no">
      <Title order={2} size="h3" id="observed-of-person" mb={4}>
        {t('title')}
      </Title>
      <Text size="sm" mb="xs">
        {t('lead')}
      </Text>
      <TextLink to="/effectiveness/$leaderId" params={{ leaderId: person.id }}>
        {t(person.id === personId ? 'mine' : 'ofPerson')}
      </TextLink>
    </Card>
  );
};

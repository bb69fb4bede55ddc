import { Card, Stack, Text, Title } from '@mantine/core';
import type { MyDevelopment } from '@understudy/contracts/career-framework';
import { eventName } from '@understudy/contracts/events';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';

/** What changed about me since my last visit, and whom I report to. */
export const MyChangesCard = ({ changes, manager }: Pick<MyDevelopment, 'changes' | 'manager'>) => {
  const { t } = useTranslation(['home', 'audit']);
  const nameOf = (what: string) => {
    if (what === 'signal.observed') return <TextLink to="/signals">{t('mine.observed')}</TextLink>;
    const known = eventName.safeParse(what);
    return known.success ? t(`audit:event.${known.data}`) : what;
  };
  const format = useFormat();
  return (
    <Card component="section">
      <Title order={2} size="h3" mb="sm">
        {t('mine.changes')}
      </Title>
      {changes.length === 0 ? <Text c="dimmed">{t('mine.noChanges')}</Text> : null}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {changes.map(({ on, what, value }) => (
          <li key={`${on} ${what} ${value}`}>
            <Text size="xs" c="dimmed">
              {format.instant(on)}
            </Text>
            <Text size="sm">
              {nameOf(what)}
              {value ? `: ${value}` : ''}
            </Text>
          </li>
        ))}
      </Stack>
      <Title order={2} size="h3" mt="lg" mb={4}>
        {t('mine.manager')}
      </Title>
      {manager ? (
        <TextLink to="/people/$personId" params={{ personId: manager.id }}>
          {manager.name}
        </TextLink>
      ) : (
        <Text>{t('mine.noManager')}</Text>
      )}
    </Card>
  );
};

import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listImports } from '@understudy/contracts/data-exchange';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { asProblem } from '../../lib/problem-error.js';
import { query } from '../../lib/query.js';
import { ImportStatus } from './import-status.js';

/** The last few imports and how far they are. */
export const RecentImportsCard = () => {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { data, error } = useQuery(query('imports', listImports, { query: { limit: 5 } }));
  return (
    <Card component="section">
      <Group justify="space-between" mb="md">
        <Title order={2} size="h3">
          {t('setUp.imports')}
        </Title>
        <TextLink to="/imports" size="sm">
          {t('setUp.importsAll')}
        </TextLink>
      </Group>
      {error ? <ProblemAlert problem={asProblem(error)} /> : null}
      {!data && !error ? <RowsSkeleton rows={3} /> : null}
      {data?.items.length === 0 ? <Text c="dimmed">{t('setUp.noImports')}</Text> : null}
      <Stack gap="sm">
        {data?.items.map((one) => (
          <Group key={one.id} justify="space-between" gap="xs">
            <TextLink
              to="/imports/$importId"
              params={{ importId: one.id }}
              size="sm"
              fw={600}
              style={{ overflowWrap: 'anywhere' }}
            >
              {one.fileName}
            </TextLink>
            <Group gap="xs">
              <ImportStatus dataImport={one} />
              <Text size="sm" c="dimmed">
                {format.instant(one.createdAt)}
              </Text>
            </Group>
          </Group>
        ))}
      </Stack>
    </Card>
  );
};

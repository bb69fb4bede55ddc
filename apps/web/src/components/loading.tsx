import { Card, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A whole page that is on its way: a head and a few cards. */
export const PageSkeleton = () => {
  const { t } = useTranslation();
  return (
    <Stack gap="xl" role="status" aria-busy="true" aria-label={t('loading')}>
      <Stack gap="sm">
        <Skeleton height={34} width="min(20rem, 70%)" />
        <Skeleton height={16} width="min(34rem, 90%)" />
      </Stack>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {['one', 'two', 'three'].map((key) => (
          <Card key={key}>
            <Skeleton height={14} width="50%" mb="md" />
            <Skeleton height={40} width="70%" mb="sm" />
            <Skeleton height={12} />
          </Card>
        ))}
      </SimpleGrid>
      <RowsSkeleton rows={6} />
    </Stack>
  );
};

/** A list that is on its way. */
export const RowsSkeleton = ({ rows = 5 }: { rows?: number }) => (
  <Stack gap="xs" aria-busy="true" aria-hidden>
    {Array.from({ length: rows }, (_, row) => `row ${row}`).map((key) => (
      <Skeleton key={key} height={44} />
    ))}
  </Stack>
);

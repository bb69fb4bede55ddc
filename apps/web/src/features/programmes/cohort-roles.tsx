import { Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CohortRole } from '@understudy/contracts/programmes-rotations';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { RowsSkeleton } from '../../components/loading.js';
import { cohortRolesQuery } from './programme-queries.js';

const AreaCard = ({ area, roles }: { area: string; roles: readonly CohortRole[] }) => {
  const { t } = useTranslation('rotations');
  return (
    <Card component="li">
      <Title order={3} size="h5" mb="xs">
        {area}
      </Title>
      <Stack gap={4}>
        {roles.map(({ id, person, role, earlierCohorts }) => (
          <Group key={id} gap="xs" wrap="nowrap" align="baseline">
            <Text size="sm" c="dimmed" w={72} style={{ flex: 'none' }}>
              {t(`role.${role}`)}
            </Text>
            <Text size="sm">
              <TextLink to="/people/$personId" params={{ personId: person.id }} inherit>
                {person.name}
              </TextLink>{' '}
              <Text span c="dimmed" inherit>
                {t('roles.earlier', { count: earlierCohorts })}
              </Text>
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
};

/** Who leads, shadows and advises in a cohort, by area, with how often they had a part before; nothing where nobody has a role. */
export const CohortRoles = ({ cohortId }: { cohortId: string }) => {
  const { t } = useTranslation('rotations');
  const { data, isPending, error, refetch } = useQuery(cohortRolesQuery(cohortId));
  if (isPending) return <RowsSkeleton rows={2} />;
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  if (data.items.length === 0) return null;
  const areas = [...new Set(data.items.map(({ area }) => area))];
  return (
    <section aria-labelledby="roles">
      <Title order={2} size="h3" id="roles" mb="sm">
        {t('roles.title')}
      </Title>
      <SimpleGrid component="ul" cols={{ base: 1, sm: 2, lg: 3 }} p={0} m={0} style={{ listStyle: 'none' }}>
        {areas.map((area) => (
          <AreaCard key={area} area={area} roles={data.items.filter((role) => role.area === area)} />
        ))}
      </SimpleGrid>
    </section>
  );
};

import { Badge, Group, List, Stack, Text } from '@mantine/core';
import type { ScoringCriterion } from '@understudy/contracts/programmes-scoring';
import { useTranslation } from 'react-i18next';

const steps = [1, 2, 3, 4] as const;

/** The criteria of a sheet with what each mark looks like. */
export const CriteriaList = ({ criteria }: { criteria: readonly ScoringCriterion[] }) => {
  const { t } = useTranslation('scoring');
  return (
    <Stack component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
      {criteria.map(({ id, name, guidance, weight, levels }) => (
        <li key={id}>
          <Group gap="xs" mb={2}>
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Text>
            <Badge variant="light" color="gray">
              {t('weight', { weight })}
            </Badge>
          </Group>
          {guidance === '' ? null : (
            <Text size="sm" c="dimmed" maw="68ch">
              {guidance}
            </Text>
          )}
          <List size="sm" mt={4} spacing={2} listStyleType="none" aria-label={t('levelsOf', { name })}>
            {steps.map((step) => (
              <List.Item key={step}>
                <Text span inherit fw={600} className="figures" me={8}>
                  {step}
                </Text>
                {levels[step - 1]}
              </List.Item>
            ))}
          </List>
        </li>
      ))}
    </Stack>
  );
};

import { Card, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { nameCohortAdviser } from '@understudy/contracts/programmes-alumni';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useAction } from '../../../lib/query.js';
import { adviserQuery } from './alumni-queries.js';

/** Who of the alumni stands by a cohort; those who run it name one of those who offer to. */
export const AdviserCard = ({ cohortId }: { cohortId: string }) => {
  const { t } = useTranslation('alumni');
  const { data } = useQuery(adviserQuery(cohortId));
  const name = useAction(nameCohortAdviser, ['programmes']);
  if (!data) return null;
  const { adviser, candidates, abilities } = data;
  if (!adviser && candidates.length === 0) return null;
  const people = adviser && candidates.every(({ id }) => id !== adviser.id) ? [adviser, ...candidates] : candidates;
  return (
    <Card component="section" aria-labelledby="adviser">
      <Stack gap="xs">
        <Title order={2} size="h3" id="adviser">
          {t('adviser.title')}
        </Title>
        <Text size="sm" c="dimmed" maw="68ch">
          {t('adviser.lead')} {t('adviser.sees')}
        </Text>
        {adviser ? (
          <TextLink to="/people/$personId" params={{ personId: adviser.id }}>
            {adviser.name}
          </TextLink>
        ) : null}
        {abilities.includes('name') ? (
          <Select
            clearable
            maw="22rem"
            label={t('adviser.name')}
            placeholder={t('adviser.nobody')}
            data={people.map((person) => ({ value: person.id, label: person.name }))}
            value={adviser?.id ?? null}
            disabled={name.isPending}
            onChange={(personId) => name.mutate({ params: { cohortId }, body: { personId } })}
          />
        ) : null}
        <ProblemAlert problem={name.error} />
      </Stack>
    </Card>
  );
};

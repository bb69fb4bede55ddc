import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/error-state.js';
import { ButtonLink } from '../../../components/links.js';
import { RowsSkeleton } from '../../../components/loading.js';
import { useFormat } from '../../../lib/format.js';
import { CriteriaList } from './criteria-list.js';
import { ReviewersDialog } from './reviewers-dialog.js';
import { scoringSheetQuery } from './scoring-queries.js';
import { SheetDialog } from './sheet-dialog.js';

/** What applications to a cohort are looked at for: for applicants to read, for those who run it to write. */
export const ScoringSection = ({ cohortId }: { cohortId: string }) => {
  const { t } = useTranslation('scoring');
  const format = useFormat();
  const { data: sheet, error, isPending, refetch } = useQuery(scoringSheetQuery(cohortId));
  const [shown, { toggle }] = useDisclosure(false);
  const [writing, write] = useDisclosure(false);
  const [naming, name] = useDisclosure(false);
  if (isPending) return <RowsSkeleton rows={1} />;
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  const { criteria, reviewers, abilities } = sheet;
  const changes = abilities.includes('change');
  const names = abilities.includes('name-reviewers');
  if (criteria.length === 0 && !changes) return null;
  return (
    <section aria-labelledby="scoring">
      <Title order={2} size="h3" id="scoring" mb="sm">
        {t('title')}
      </Title>
      <Card>
        <Stack gap="md">
          {criteria.length === 0 ? (
            <Alert variant="light" color="pine" icon={<IconScale aria-hidden />} title={t('none.title')}>
              {t('none.text')}
            </Alert>
          ) : (
            <Text size="sm" maw="68ch">
              {t(reviewers === null ? 'leadForApplicants' : 'lead', {
                criteria: format.list(criteria.map((criterion) => criterion.name)),
              })}
            </Text>
          )}
          {reviewers !== null && criteria.length > 0 ? (
            <Text size="sm" c="dimmed">
              {reviewers.length === 0
                ? t('reviewers.nobody')
                : t('reviewers.are', { names: format.list(reviewers.map((reviewer) => reviewer.name)) })}
            </Text>
          ) : null}
          {shown ? <CriteriaList criteria={criteria} /> : null}
          <Group gap="xs" data-print="no">
            {abilities.includes('see-reviews') && criteria.length > 0 ? (
              <ButtonLink size="sm" to="/cohorts/$cohortId/reviews" params={{ cohortId }}>
                {t('toReviews')}
              </ButtonLink>
            ) : null}
            {criteria.length > 0 ? (
              <Button size="sm" variant="default" aria-expanded={shown} onClick={toggle}>
                {t(shown ? 'hide' : 'show')}
              </Button>
            ) : null}
            {changes ? (
              <Button size="sm" variant={criteria.length === 0 ? 'filled' : 'default'} onClick={write.open}>
                {t(criteria.length === 0 ? 'sheet.begin' : 'sheet.change')}
              </Button>
            ) : null}
            {names && criteria.length > 0 ? (
              <Button size="sm" variant="default" onClick={name.open}>
                {t('reviewers.name')}
              </Button>
            ) : null}
          </Group>
        </Stack>
      </Card>
      {changes ? <SheetDialog opened={writing} sheet={sheet} onClose={write.close} /> : null}
      {names ? <ReviewersDialog opened={naming} sheet={sheet} onClose={name.close} /> : null}
    </section>
  );
};

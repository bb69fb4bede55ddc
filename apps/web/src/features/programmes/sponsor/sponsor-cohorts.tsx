import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { SponsorReport } from '@understudy/contracts/programmes-sponsor';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { useFormat } from '../../../lib/format.js';
import { moneyWords } from '../learning/money-words.js';
import { CohortStateBadge } from '../state-badges.js';

/** The cohorts behind the figures, with what each cost; who was in one is for admins, a cohort being a small group. */
export const SponsorCohorts = ({ report }: { report: SponsorReport }) => {
  const { t, i18n } = useTranslation('sponsor');
  const format = useFormat();
  if (report.cohorts.length === 0) return null;
  return (
    <section aria-labelledby="sponsor-cohorts">
      <Title order={2} size="h3" id="sponsor-cohorts" mb="sm">
        {t('cohorts.title')}
      </Title>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {report.cohorts.map(({ id, name, state, startsOn, endsOn, capacity, costs, people }) => (
          <Card key={id} component="li">
            <Group justify="space-between" gap="sm" align="flex-start">
              <Title order={3} size="h4" style={{ overflowWrap: 'anywhere' }}>
                <TextLink to="/cohorts/$cohortId" params={{ cohortId: id }} underline="hover" c="inherit" inherit>
                  {name}
                </TextLink>
              </Title>
              <CohortStateBadge state={state} />
            </Group>
            <Text size="sm" c="dimmed">
              {format.dayRange(startsOn, endsOn)} · {t('cohorts.places', { count: capacity })}
            </Text>
            {people ? (
              <Text size="sm" className="figures">
                {t('cohorts.people', {
                  enrolled: format.count(people.enrolled),
                  completed: format.count(people.completed),
                  withdrawn: format.count(people.withdrawn),
                  deferred: format.count(people.deferred),
                })}
              </Text>
            ) : null}
            {people?.completion?.value != null ? (
              <Text size="sm" c="dimmed" className="figures">
                {t('cohorts.completion', {
                  share: format.percent(people.completion.value),
                  interval: format.interval(people.completion.lower ?? 0, people.completion.upper ?? 1, 'proportion'),
                })}
              </Text>
            ) : null}
            <Text size="sm" className="figures">
              {costs.length === 0
                ? t('cohorts.noCosts')
                : t('cohorts.costs', { costs: format.list(costs.map((cost) => moneyWords(i18n.language, cost))) })}
            </Text>
          </Card>
        ))}
      </Stack>
    </section>
  );
};

import { Card, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { byFit } from '@understudy/domain/opportunities/fit';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { itemsOf } from '../../lib/query.js';
import { myCandidaciesQuery } from './candidacy-queries.js';
import { useLearner } from './learner.js';
import { marketQuery } from './market-search.js';
import classes from './opportunities.module.css';

const few = 3;
// Some of the first are mine already or not mine to take.
const most = 20;
const reasons = 2;

/** For a home: what waits for my answer, and what is offered that fits me, each with why. */
export const OpportunitiesHomeCard = () => {
  const { t } = useTranslation('opportunities');
  const format = useFormat();
  const { skillName } = useFrameworkWords();
  const { learner, settled } = useLearner();
  const market = useInfiniteQuery({ ...marketQuery({ free: true }, learner, most), enabled: settled });
  const own = useInfiniteQuery(myCandidaciesQuery);
  if (market.isPending) return <Skeleton height={180} radius="lg" />;
  if (market.isError) return <ErrorState failure={market.error} onRetry={() => void market.refetch()} />;
  const waiting = itemsOf(own.data).filter(({ status }) => status === 'offered' || status === 'nominated');
  const open = itemsOf(market.data).filter(({ abilities, mine }) => abilities.includes('apply') && mine === null);
  const fitting = learner ? byFit(learner, open).slice(0, few) : [];
  return (
    <Card component="section" aria-labelledby="fitting-opportunities">
      <Stack gap="sm">
        <Title order={2} size="h3" id="fitting-opportunities">
          {t('home.title')}
        </Title>
        {waiting.map(({ id, opportunity, status }) => (
          <div key={id}>
            <Text size="xs" fw={600} c="var(--next)">
              {t(`candidacy.${status}`)}
            </Text>
            <TextLink to="/my-opportunities" fw={600}>
              {opportunity.title}
            </TextLink>
          </div>
        ))}
        {fitting.length === 0 && waiting.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('home.none')}
          </Text>
        ) : null}
        <ul className={classes.lines}>
          {fitting.map(({ offered, fit }) => (
            <li key={offered.id} className={classes.line}>
              <div>
                <TextLink to="/opportunities/$opportunityId" params={{ opportunityId: offered.id }} fw={600}>
                  {offered.title}
                </TextLink>
                <Text size="xs" c="dimmed">
                  {fit.skillKeys.length > 0
                    ? t('fit.skills', { skills: format.list(fit.skillKeys.slice(0, reasons).map(skillName)) })
                    : t('fit.target')}
                </Text>
              </div>
            </li>
          ))}
        </ul>
        <TextLink to="/opportunities">{t('home.all')}</TextLink>
      </Stack>
    </Card>
  );
};

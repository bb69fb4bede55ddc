import { Button, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import {
  planSkipLevelSeason,
  proposeSkipLevels,
  type SkipLevelPlan,
  type SkipLevelProposal,
} from '@understudy/contracts/skip-levels';
import { addDays } from '@understudy/domain/calendar/day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import { ProposedTalks } from './proposed-talks.js';
import { SeasonFields } from './season-fields.js';
import { ownTimeZone } from './talk-times.js';

const weekday = (day: string): number => ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** The coming Monday, and six weeks from it. */
const comingWeeks = (today: string): Pick<SkipLevelPlan, 'firstOn' | 'lastOn'> => {
  const firstOn = addDays(today, 8 - weekday(today));
  return { firstOn, lastOn: addDays(firstOn, 39) };
};

/** Plans a season: says when, sees whom the product would ask and why, leaves people out, and asks the others. */
export const PlanSeasonView = () => {
  const { t } = useTranslation('skip-levels');
  const today = useToday();
  const navigate = useNavigate();
  const plan = useAction(planSkipLevelSeason, ['skip-levels']);
  const propose = useAction(proposeSkipLevels, []);
  const [proposed, setProposed] = useState<{ plan: SkipLevelPlan; proposal: SkipLevelProposal } | null>(null);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: proposeSkipLevels,
    initialValues: {
      ...comingWeeks(today),
      reach: 'next-level',
      everyMonths: 6,
      perWeek: 3,
      minutes: 30,
      weekdays: [1, 2, 3, 4, 5],
      earliestMinute: 600,
      latestMinute: 960,
      timeZone: ownTimeZone(),
      link: '',
    } satisfies SkipLevelPlan as SkipLevelPlan,
    send: async (body) => {
      plan.reset();
      setProposed({ plan: { ...body, link: body.link ?? '' }, proposal: await propose.mutateAsync({ body }) });
    },
  });
  const ask = () => {
    if (proposed === null) return;
    const talks = proposed.proposal.talks.map(({ person, startsAt }) => ({ personId: person.id, startsAt }));
    plan.mutate(
      { body: { ...proposed.plan, talks } },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/skip-level-seasons/$seasonId', params: { seasonId: id }, search: { show: 'all' } }),
      },
    );
  };
  return (
    <>
      <PageHeader
        over={<TextLink to="/skip-levels">{t('title')}</TextLink>}
        title={t('plan.title')}
        lead={t('plan.lead')}
      />
      <Stack gap="xl">
        <form {...submit} onChange={() => setProposed(null)}>
          <Stack gap="md" maw="46rem">
            <SeasonFields form={form} />
            <ProblemAlert problem={problem} />
            <Group>
              <Button type="submit" variant={proposed ? 'default' : 'filled'} loading={sending}>
                {t('plan.propose')}
              </Button>
            </Group>
          </Stack>
        </form>
        {proposed ? (
          <ProposedTalks
            proposal={proposed.proposal}
            onLeaveOut={(personId) =>
              setProposed({
                ...proposed,
                proposal: {
                  ...proposed.proposal,
                  talks: proposed.proposal.talks.filter(({ person }) => person.id !== personId),
                },
              })
            }
          />
        ) : null}
        <ProblemAlert problem={plan.error} />
        {proposed && proposed.proposal.talks.length > 0 ? (
          <Group>
            <Button loading={plan.isPending} onClick={ask}>
              {t('plan.ask', { count: proposed.proposal.talks.length })}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </>
  );
};

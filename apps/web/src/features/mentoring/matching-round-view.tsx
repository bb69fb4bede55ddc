import { Alert, Button, Card, Group, Stack, Tabs, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type MatchingRound, matchAgain, stepRound } from '@understudy/contracts/mentoring-rounds';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { LiveJobProgress } from '../../components/job-progress.js';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { RoundStatusBadge } from './matching-badge.js';
import { MatchingLoad } from './matching-load.js';
import { MatchingPairs } from './matching-pairs.js';
import { roundQuery } from './matching-queries.js';
import { MatchingRoundDialog } from './matching-round-dialog.js';
import { MatchingUnmatched } from './matching-unmatched.js';
import { MatchingWhy } from './matching-why.js';

const RoundSteps = ({ round }: { round: MatchingRound }) => {
  const { t } = useTranslation('matching');
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'change' | 'publish' | 'set-aside' | null>(null);
  const step = useAction(stepRound, ['mentoring', 'jobs']);
  const again = useAction(matchAgain, ['mentoring']);
  const params = { roundId: round.id };
  const may = (ability: MatchingRound['abilities'][number]) => round.abilities.includes(ability);
  const close = () => {
    step.reset();
    setAsked(null);
  };
  const take = (action: 'match' | 'publish' | 'set-aside') =>
    step.mutate({ params, body: { action, version: round.version } }, { onSuccess: close });
  const planNext = () =>
    again.mutate(
      { params },
      { onSuccess: ({ id }) => void navigate({ to: '/matching-rounds', search: { round: id } }) },
    );
  const problem = step.error ?? again.error;
  return (
    <Stack gap="xs" align="flex-end">
      <Group gap="sm" justify="flex-end">
        {may('set-aside') ? (
          <Button variant="subtle" onClick={() => setAsked('set-aside')}>
            {t('step.set-aside')}
          </Button>
        ) : null}
        {may('change') ? (
          <Button variant="default" onClick={() => setAsked('change')}>
            {t('step.change')}
          </Button>
        ) : null}
        {may('match') ? (
          <Button
            variant={round.status === 'draft' || round.adjusted ? 'filled' : 'default'}
            loading={step.isPending}
            onClick={() => take('match')}
          >
            {t(round.status === 'draft' ? 'step.match' : 'step.rematch')}
          </Button>
        ) : null}
        {may('publish') && !round.adjusted && round.pairs > 0 ? (
          <Button onClick={() => setAsked('publish')}>{t('step.publish')}</Button>
        ) : null}
        {may('match-again') ? (
          <Button loading={again.isPending} onClick={planNext}>
            {t('step.match-again')}
          </Button>
        ) : null}
      </Group>
      {problem && asked === null ? <ProblemAlert problem={problem} /> : null}
      <MatchingRoundDialog opened={asked === 'change'} round={round} onClose={close} />
      {asked === 'publish' || asked === 'set-aside' ? (
        <ConfirmDialog
          opened
          danger={asked === 'set-aside'}
          title={t(`confirm.${asked}.title`, { count: round.pairs })}
          confirmLabel={t(`step.${asked}`)}
          sending={step.isPending}
          problem={step.error}
          onConfirm={() => take(asked)}
          onClose={close}
        >
          {t(`confirm.${asked}.text`)}
        </ConfirmDialog>
      ) : null}
    </Stack>
  );
};

const Outcome = ({ round }: { round: MatchingRound }) => {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const { result, proposals } = round;
  const lines = [
    t('extent', { mentees: format.count(round.mentees), mentors: format.count(round.mentors) }),
    t('places', { count: round.places }),
    result ? t('found', { pairs: format.count(result.pairs), unmatched: format.count(result.unmatched) }) : null,
    result?.meanPoints ? t('meanPoints', { points: format.number(result.meanPoints) }) : null,
    result
      ? t('proven', { possible: format.count(result.possible), considered: format.count(result.considered) })
      : null,
    round.status === 'published'
      ? t('proposals', {
          open: format.count(proposals.open),
          accepted: format.count(proposals.accepted),
          ended: format.count(proposals.ended),
        })
      : null,
  ].filter((line) => line !== null);
  return (
    <Card component="section" aria-label={t('outcome')}>
      <Stack gap={4}>
        {lines.map((line) => (
          <Text key={line} size="sm" className="figures">
            {line}
          </Text>
        ))}
      </Stack>
    </Card>
  );
};

/** One matching round: what it came to, with reasons on both sides, and what can be done with it. */
export const MatchingRoundView = ({ roundId }: { roundId: string }) => {
  const { t } = useTranslation('matching');
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const isFound = round.result !== null && ['matched', 'publishing', 'published'].includes(round.status);
  const isUnderWay = !isFound || round.status === 'publishing';
  return (
    <>
      <PageHeader
        over={<TextLink to="/matching-rounds">{t('title')}</TextLink>}
        title={round.name}
        lead={<RoundStatusBadge status={round.status} />}
        actions={<RoundSteps round={round} />}
      />
      <Stack gap="lg">
        {round.jobId && isUnderWay && round.status !== 'set-aside' ? (
          <Card>
            <LiveJobProgress jobId={round.jobId} />
          </Card>
        ) : null}
        {round.adjusted ? <Alert color="yellow">{t('adjusted')}</Alert> : null}
        <Outcome round={round} />
        {isFound ? (
          <Tabs defaultValue="pairs" keepMounted={false}>
            <Tabs.List mb="md" style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}>
              <Tabs.Tab value="pairs">{t('tab.pairs')}</Tabs.Tab>
              <Tabs.Tab value="unmatched">{t('tab.unmatched')}</Tabs.Tab>
              <Tabs.Tab value="why">{t('tab.why')}</Tabs.Tab>
              <Tabs.Tab value="load">{t('tab.load')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="pairs">
              <MatchingPairs round={round} />
            </Tabs.Panel>
            <Tabs.Panel value="unmatched">
              <MatchingUnmatched roundId={round.id} />
            </Tabs.Panel>
            <Tabs.Panel value="why">
              <MatchingWhy round={round} />
            </Tabs.Panel>
            <Tabs.Panel value="load">
              <MatchingLoad roundId={round.id} />
            </Tabs.Panel>
          </Tabs>
        ) : null}
      </Stack>
    </>
  );
};

import { Alert, Card, Stack, Text, Title } from '@mantine/core';
import { IconTargetArrow } from '@tabler/icons-react';
import type { Plan } from '@understudy/contracts/development-plans';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { AgreementCard } from './agreement-card.js';
import { CommentsCard } from './comments-card.js';
import { GoalCard } from './goal-card.js';
import { HistoryCard } from './history-card.js';
import { NewerResultNotice } from './newer-result-notice.js';
import classes from './plan.module.css';
import { PlanHead } from './plan-head.js';
import { SuggestionsDialog } from './suggestions-dialog.js';

type PlanViewProps = {
  plan: Plan;
  /** What is to be known before anything else of it. */
  notices?: ReactNode;
  /** What stands beside the plan, and what comes last there. */
  aside?: ReactNode;
  last?: ReactNode;
  /** Whether it opens with what a new result suggests. */
  suggesting?: boolean;
};

/** A whole plan: focus, goals with their actions, and beside them agreement, conversation and history. */
export const PlanView = ({ plan, notices, aside, last, suggesting: asked = false }: PlanViewProps) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const [suggesting, setSuggesting] = useState(asked);
  const canTake = plan.abilities.includes('take-suggestions');
  return (
    <>
      <PlanHead plan={plan} onSuggestions={() => setSuggesting(true)} />
      {notices}
      {canTake ? <NewerResultNotice plan={plan} onLook={() => setSuggesting(true)} /> : null}
      <SuggestionsDialog opened={canTake && suggesting} plan={plan} onClose={() => setSuggesting(false)} />
      {plan.quietSince ? (
        <Alert color="apricot" variant="light" mb="lg" title={t('quiet.title', { day: format.day(plan.quietSince) })}>
          {t('quiet.text')}
        </Alert>
      ) : null}
      <div className={classes.columns}>
        <Stack gap="lg">
          {plan.focus ? (
            <Card component="section" aria-labelledby="focus">
              <Title order={2} size="h3" id="focus" mb={4}>
                {t('focus.label')}
              </Title>
              <Text className={classes.prose}>{plan.focus}</Text>
            </Card>
          ) : null}
          {plan.goalList.length === 0 ? (
            <Card>
              <EmptyState icon={<IconTargetArrow />} title={t('empty.title')}>
                {t('empty.text')}
              </EmptyState>
            </Card>
          ) : (
            <section aria-label={t('goals')}>
              <ul className={classes.goals}>
                {plan.goalList.map((goal, index) => (
                  <GoalCard key={goal.id} plan={plan} goal={goal} number={index + 1} />
                ))}
              </ul>
            </section>
          )}
          {plan.closedOn ? (
            <Card component="section" aria-labelledby="closed">
              <Title order={2} size="h3" id="closed" mb={4}>
                {t('close.on', { day: format.day(plan.closedOn) })}
              </Title>
              <Text className={classes.prose}>{plan.closingNote || t('close.noWord')}</Text>
            </Card>
          ) : null}
        </Stack>
        <Stack gap="lg">
          <AgreementCard plan={plan} />
          {aside}
          <CommentsCard plan={plan} />
          <HistoryCard planId={plan.id} />
          {last}
          {plan.carriedFromId ? (
            <TextLink to="/plans/$planId" params={{ planId: plan.carriedFromId }} size="sm" data-print="no">
              {t('carriedFrom')}
            </TextLink>
          ) : null}
        </Stack>
      </div>
    </>
  );
};

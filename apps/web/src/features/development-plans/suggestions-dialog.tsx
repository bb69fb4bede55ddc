import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { Plan } from '@understudy/contracts/development-plans';
import { type Roadmap, takeSuggestions } from '@understudy/contracts/development-plans-roadmap';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { RowsSkeleton } from '../../components/loading.js';
import { matchLocale } from '../../lib/i18n.js';
import { useAction } from '../../lib/query.js';
import { newOffers, placedIn } from './plan-news.js';
import { roadmapOf } from './plan-queries.js';
import { useReached } from './reached.js';
import { goalsChosen, noChoice, type RoadmapChoice } from './roadmap-choice.js';
import { RoadmapSuggestions } from './roadmap-suggestions.js';

type SuggestionsFormProps = { plan: Plan; roadmap: Roadmap; onClose: () => void };

const SuggestionsForm = ({ plan, roadmap, onClose }: SuggestionsFormProps) => {
  const { t } = useTranslation('plans');
  const send = useAction(takeSuggestions, ['plans', 'development', 'stages']);
  const [choice, setChoice] = useState<RoadmapChoice>(noChoice);
  const reached = newOffers(plan, useReached(plan.person.id, roadmap));
  const { news, known } = placedIn(plan, roadmap, reached);
  const offered = news.map(({ suggestion, actions }) => ({ ...suggestion, actions }));
  const existing = new Map(news.flatMap(({ suggestion, goal }) => (goal ? [[suggestion.skillKey, goal.title]] : [])));
  const goals = goalsChosen(offered, choice, reached).filter(
    ({ skillKey, actions }) => !existing.has(skillKey) || actions.length > 0,
  );
  const take = async () => {
    await send.mutateAsync({ params: { planId: plan.id }, body: { goals } });
    onClose();
    notifications.show({ message: t('suggestions.taken') });
  };
  return (
    <FormFrame
      submit={{
        noValidate: true,
        onSubmit: (event) => {
          event.preventDefault();
          if (goals.length > 0) void take().catch(() => undefined);
        },
      }}
      sending={send.isPending}
      problem={send.error}
      submitLabel={t('suggestions.take')}
      submitDisabled={goals.length === 0}
      onClose={onClose}
    >
      <Text size="sm">{t(plan.agreement.state === 'agreed' ? 'suggestions.signAnew' : 'suggestions.lead')}</Text>
      {offered.length === 0 && known.length > 0 ? <Text>{t('suggestions.nothingNew')}</Text> : null}
      {offered.length > 0 || known.length === 0 ? (
        <RoadmapSuggestions
          roadmap={{ ...roadmap, goals: offered }}
          existing={existing}
          reached={reached}
          choice={choice}
          onChoose={setChoice}
        />
      ) : null}
      {known.length > 0 ? (
        <Stack gap={4}>
          <Text size="sm" fw={600}>
            {t('suggestions.known')}
          </Text>
          {known.map(({ suggestion, goal }) => (
            <Text key={suggestion.skillKey} size="sm" c="dimmed">
              {t('suggestions.knownAs', { skill: suggestion.skillName, goal: goal?.title ?? '' })}
            </Text>
          ))}
        </Stack>
      ) : null}
    </FormFrame>
  );
};

const Suggestions = ({ plan, onClose }: Omit<SuggestionsFormProps, 'roadmap'>) => {
  const { i18n } = useTranslation();
  const roadmap = useQuery(roadmapOf(plan.person.id, matchLocale(i18n.language) ?? 'en-GB'));
  if (roadmap.isPending) return <RowsSkeleton rows={5} />;
  if (roadmap.isError) return <ErrorState failure={roadmap.error} onRetry={() => void roadmap.refetch()} />;
  return <SuggestionsForm plan={plan} roadmap={roadmap.data} onClose={onClose} />;
};

/** What a plan that runs could take in after a new result; nothing is taken that the person has not chosen. */
export const SuggestionsDialog = ({ opened, ...form }: Omit<SuggestionsFormProps, 'roadmap'> & { opened: boolean }) => {
  const { t } = useTranslation('plans');
  return (
    <FormModal opened={opened} title={t('suggestions.title')} onClose={form.onClose}>
      <Suggestions {...form} />
    </FormModal>
  );
};

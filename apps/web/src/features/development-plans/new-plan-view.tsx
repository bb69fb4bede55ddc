import { Button, Card, Group, SegmentedControl, Select, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { getFramework, horizon } from '@understudy/contracts/career-framework';
import { createPlan } from '@understudy/contracts/development-plans';
import type { Person } from '@understudy/contracts/people';
import { nextOnTrack, proposedHorizon } from '@understudy/domain/career-framework/next-stage';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { matchLocale } from '../../lib/i18n.js';
import { query, useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { useToday } from '../../lib/today.js';
import { type AskedPeriod, AskedPeriodNote, beginWith } from './asked-period.js';
import { halfYearFrom } from './periods.js';
import { roadmapOf } from './plan-queries.js';
import { useReached } from './reached.js';
import { firstChoice, goalsChosen, type RoadmapChoice } from './roadmap-choice.js';
import { RoadmapSuggestions } from './roadmap-suggestions.js';

/** Begins a plan: for when, towards what, and what matters most. */
export const NewPlanView = ({ person, asked }: { person: Person; asked: AskedPeriod }) => {
  const { t, i18n } = useTranslation(['plans', 'people']);
  const own = useSession().personId === person.id;
  const today = useToday();
  const navigate = useNavigate();
  const framework = useQuery(query('framework', getFramework));
  const send = useAction(createPlan, ['plans', 'development', 'stages', 'people']);
  const stages = framework.data?.stages ?? [];
  const nextStage = nextOnTrack(stages, person.stage?.key);
  const [from, setFrom] = useState<'roadmap' | 'blank'>('roadmap');
  const [choice, setChoice] = useState<RoadmapChoice | null>(null);
  const [otherStage, setOtherStage] = useState<string | null>(null);
  const roadmap = useQuery(roadmapOf(person.id, matchLocale(i18n.language) ?? 'en-GB', otherStage));
  const reached = useReached(person.id, roadmap.data);
  const chosenGoals = choice ?? firstChoice(roadmap.data?.goals ?? []);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: createPlan,
    initialValues: {
      ...beginWith(asked, halfYearFrom(today)),
      focus: '',
      stageKey: person.targetStage?.stage.key ?? (null as string | null),
      horizon: person.targetStage?.horizon ?? proposedHorizon,
    },
    body: ({ startsOn, endsOn, focus, stageKey, horizon: by }) => {
      const chosen = stageKey ?? nextStage?.key;
      const same = chosen === person.targetStage?.stage.key && by === person.targetStage?.horizon;
      return {
        personId: person.id,
        startsOn,
        endsOn,
        focus,
        goals: from === 'roadmap' && roadmap.data ? goalsChosen(roadmap.data.goals, chosenGoals, reached) : [],
        ...(chosen && !same ? { target: { stageKey: chosen, horizon: by } } : {}),
      };
    },
    send: async (body) => {
      const plan = await send.mutateAsync({ body });
      await navigate(own ? { to: '/my-plan' } : { to: '/plans/$planId', params: { planId: plan.id } });
    },
  });
  return (
    <>
      <PageHeader title={own ? t('new.title') : t('new.titleFor', { name: person.name })} lead={t('new.lead')} />
      <Card maw="48rem">
        <form {...submit}>
          <Stack gap="lg">
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <Select
                label={t('new.target')}
                allowDeselect={false}
                data={stages.map(({ key, name }) => ({ value: key, label: name }))}
                {...form.getInputProps('stageKey')}
                value={form.values.stageKey ?? nextStage?.key ?? null}
                onChange={(key) => {
                  form.setFieldValue('stageKey', key);
                  setOtherStage(key === person.targetStage?.stage.key ? null : key);
                  // What another stage asks for is chosen anew.
                  setChoice(null);
                }}
              />
              <Select
                label={t('new.horizon')}
                allowDeselect={false}
                data={horizon.options.map((value) => ({ value, label: t(`people:horizon.${value}`) }))}
                {...form.getInputProps('horizon')}
              />
              <DateInput required label={t('period.from')} {...form.getInputProps('startsOn')} />
              <DateInput required label={t('period.to')} {...form.getInputProps('endsOn')} />
            </SimpleGrid>
            <AskedPeriodNote asked={asked} />
            <Textarea
              label={t('focus.label')}
              description={t('focus.help')}
              autosize
              minRows={3}
              maxRows={10}
              {...form.getInputProps('focus')}
            />
            <SegmentedControl
              aria-label={t('roadmap.from')}
              value={from}
              onChange={(value) => setFrom(value === 'blank' ? 'blank' : 'roadmap')}
              data={[
                { value: 'roadmap', label: t('roadmap.title') },
                { value: 'blank', label: t('roadmap.blank') },
              ]}
            />
            {from === 'roadmap' && roadmap.isPending ? <RowsSkeleton rows={4} /> : null}
            {from === 'roadmap' && roadmap.isError ? (
              <ErrorState failure={roadmap.error} onRetry={() => void roadmap.refetch()} />
            ) : null}
            {from === 'roadmap' && roadmap.data ? (
              <RoadmapSuggestions roadmap={roadmap.data} reached={reached} choice={chosenGoals} onChoose={setChoice} />
            ) : null}
            <ProblemAlert problem={problem} />
            <Group justify="space-between">
              <Text size="sm" c="dimmed" flex="1 1 16rem">
                {from === 'blank' ? t('new.after') : null}
              </Text>
              <Button type="submit" loading={sending} disabled={from === 'roadmap' && roadmap.isPending}>
                {t('new.submit')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Card>
    </>
  );
};

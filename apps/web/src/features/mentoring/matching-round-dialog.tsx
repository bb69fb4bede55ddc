import {
  Checkbox,
  Group,
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  changeRound,
  type MatchCriterion,
  type MatchingRound,
  matchCriterion,
  planRound,
} from '@understudy/contracts/mentoring-rounds';
import { listProgrammes } from '@understudy/contracts/programmes';
import { listCohorts } from '@understudy/contracts/programmes-cohorts';
import { usualRules } from '@understudy/domain/mentoring/match-rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { itemsOf, pagedQuery, query, useAction } from '../../lib/query.js';

type FormProps = { round: MatchingRound | null; onClose: () => void };
const weights = ['0', '1', '3', '5'] as const;
type Weight = 0 | 1 | 3 | 5;
const asWeight = (value: string): Weight => ([0, 1, 3, 5] as const).find((one) => String(one) === value) ?? 0;

const CohortChoice = ({ value, onChange }: { value: string | null; onChange: (cohortId: string | null) => void }) => {
  const { t } = useTranslation('matching');
  const [programmeId, setProgrammeId] = useState<string | null>(null);
  const programmes = itemsOf(useInfiniteQuery(pagedQuery('programmes', listProgrammes, {})).data);
  const cohorts = useQuery({
    ...query('programmes', listCohorts, { params: { programmeId: programmeId ?? '' } }),
    enabled: programmeId !== null,
  });
  return (
    <Group grow align="flex-start">
      <Select
        label={t('form.programme')}
        data={programmes.map(({ id, name }) => ({ value: id, label: name }))}
        value={programmeId}
        onChange={(chosen) => {
          setProgrammeId(chosen);
          onChange(null);
        }}
      />
      <Select
        label={t('form.cohort')}
        disabled={programmeId === null}
        data={(cohorts.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={value}
        onChange={onChange}
      />
    </Group>
  );
};

const RoundForm = ({ round: now, onClose }: FormProps) => {
  const round = useAsOpened(now);
  const { t } = useTranslation('matching');
  const navigate = useNavigate();
  const plan = useAction(planRound, ['mentoring']);
  const change = useAction(changeRound, ['mentoring']);
  const [from, setFrom] = useState<'waiting' | 'cohort'>('waiting');
  const [cohortId, setCohortId] = useState<string | null>(null);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: planRound,
    initialValues: {
      name: round?.name ?? '',
      rules: round?.rules ?? { ...usualRules, musts: [...usualRules.musts] },
      answerDays: round?.answerDays ?? 14,
    },
    body: (values) => ({
      ...values,
      answerDays: Number(values.answerDays),
      mentees: from === 'cohort' ? { from, cohortId: cohortId ?? '' } : { from },
      mentors: { from: 'open' as const },
    }),
    send: async (body) => {
      const { mentees: _mentees, mentors: _mentors, ...facts } = body;
      if (round) {
        await change.mutateAsync({ params: { roundId: round.id }, body: { ...facts, version: round.version } });
        onClose();
        return;
      }
      const { id } = await plan.mutateAsync({ body });
      onClose();
      await navigate({ to: '/matching-rounds', search: { round: id } });
    },
  });
  const { rules } = form.values;
  const setRules = (changes: Partial<typeof rules>) => form.setFieldValue('rules', { ...rules, ...changes });
  const setMust = (criterion: MatchCriterion, isMust: boolean) =>
    setRules({ musts: [...rules.musts.filter((one) => one !== criterion), ...(isMust ? [criterion] : [])] });
  const weightOptions = weights.map((value) => ({ value, label: t(`weight.${value}`) }));
  // Without what is a must there is no pair, whether it speaks for a pair or not.
  const weightOptionsOfMust = weightOptions.map((one) =>
    one.value === '0' ? { ...one, label: t('form.mustOnly') } : one,
  );
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      submitDisabled={!round && from === 'cohort' && cohortId === null}
      submitLabel={t(round ? 'form.save' : 'form.plan')}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        required
        label={t('form.name')}
        placeholder={t('form.nameExample')}
        {...form.getInputProps('name')}
      />
      {round ? null : (
        <Stack gap="xs">
          <Text size="sm" fw={500}>
            {t('form.mentees')}
          </Text>
          <SegmentedControl
            aria-label={t('form.mentees')}
            value={from}
            onChange={(value) => setFrom(value === 'cohort' ? 'cohort' : 'waiting')}
            data={[
              { value: 'waiting', label: t('form.waiting') },
              { value: 'cohort', label: t('form.ofCohort') },
            ]}
          />
          {from === 'cohort' ? <CohortChoice value={cohortId} onChange={setCohortId} /> : null}
        </Stack>
      )}
      <Stack gap="xs">
        <Text size="sm" fw={500}>
          {t('form.objective')}
        </Text>
        <SegmentedControl
          aria-label={t('form.objective')}
          value={rules.objective}
          onChange={(value) => setRules({ objective: value === 'score' ? 'score' : 'participation' })}
          data={[
            { value: 'participation', label: t('form.participation') },
            { value: 'score', label: t('form.score') },
          ]}
        />
      </Stack>
      <Stack gap="sm">
        <Text size="sm" fw={500}>
          {t('form.criteria')}
        </Text>
        {matchCriterion.options.map((criterion) => (
          <SimpleGrid key={criterion} cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing={4}>
            <Checkbox
              label={t('form.must', { what: t(`criterion.${criterion}`) })}
              checked={rules.musts.includes(criterion)}
              onChange={(event) => setMust(criterion, event.currentTarget.checked)}
            />
            <Select
              aria-label={t('form.weightOf', { what: t(`criterion.${criterion}`) })}
              allowDeselect={false}
              data={rules.musts.includes(criterion) ? weightOptionsOfMust : weightOptions}
              value={String(rules.weights[criterion])}
              onChange={(value) => setRules({ weights: { ...rules.weights, [criterion]: asWeight(value ?? '0') } })}
            />
          </SimpleGrid>
        ))}
      </Stack>
      <Group grow align="flex-end">
        <Select
          label={t('form.spread')}
          allowDeselect={false}
          data={weightOptions}
          value={String(rules.spread)}
          onChange={(value) => setRules({ spread: asWeight(value ?? '0') })}
        />
        <NumberInput
          min={0}
          max={100}
          allowDecimal={false}
          label={t('form.minimumScore')}
          value={rules.minimumScore}
          onChange={(value) => setRules({ minimumScore: Number(value) || 0 })}
        />
      </Group>
      <Group grow align="flex-end">
        <NumberInput
          min={0}
          max={12}
          allowDecimal={false}
          label={t('form.sameUnitCap')}
          placeholder={t('form.noCap')}
          value={rules.sameUnitCap ?? ''}
          onChange={(value) => setRules({ sameUnitCap: value === '' ? null : Number(value) })}
        />
        <NumberInput
          min={3}
          max={60}
          allowDecimal={false}
          label={t('form.answerDays')}
          {...form.getInputProps('answerDays')}
        />
      </Group>
    </FormFrame>
  );
};

/** Planning a round, or changing by which rules it goes. */
export const MatchingRoundDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('matching');
  return (
    <FormModal opened={opened} title={t(form.round ? 'form.changeTitle' : 'plan.open')} onClose={form.onClose}>
      <RoundForm {...form} />
    </FormModal>
  );
};

import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formPeerGroups, proposePeerGroups } from '@understudy/contracts/peer-groups';
import { addDays } from '@understudy/domain/calendar/day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormModal } from '../../components/form-modal.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { ProblemError } from '../../lib/problem-error.js';
import { query, useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { useToday } from '../../lib/today.js';
import { CohortChoice } from './cohort-choice.js';
import { stagesQuery } from './peer-group-queries.js';
import { clockOf, minuteOf } from './peer-group-words.js';
import { ProposedGroups, type WorkedProposal } from './proposed-groups.js';

type Cadence = 'weekly' | 'fortnightly' | 'monthly';

const Form = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation(['peer-groups', 'common']);
  const today = useToday();
  const timeZone = useSession().organisation?.timeZone ?? 'UTC';
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: framework } = useQuery(stagesQuery);
  const form = useAction(formPeerGroups, ['peer-groups']);
  const [stageKey, setStage] = useState<string | null>(null);
  const [cohortId, setCohort] = useState<string | null>(null);
  const [sizes, setSizes] = useState({ smallest: 5, largest: 8 });
  const [dates, setDates] = useState({
    cadence: 'fortnightly' as Cadence,
    firstOn: addDays(today, 14),
    startsMinute: 570,
    minutes: 60,
  });
  const [proposal, setProposal] = useState<WorkedProposal | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const stageName = framework?.stages.find(({ key }) => key === stageKey)?.name ?? '';

  const propose = async () => {
    if (stageKey === null) return;
    setProblem(null);
    try {
      const asked = query('peer-groups', proposePeerGroups, {
        query: { stageKey, cohortId: cohortId ?? undefined, ...sizes },
      });
      setProposal(await client.fetchQuery({ ...asked, staleTime: 0 }));
    } catch (failure) {
      if (!(failure instanceof ProblemError)) throw failure;
      setProblem(failure);
    }
  };
  const confirm = () => {
    if (stageKey === null || proposal === null) return;
    const groups = proposal.groups
      .filter(({ people }) => people.length > 0)
      .map(({ people, timeZone }, place) => ({
        name: t('form.groupName', { stage: stageName, number: place + 1 }),
        timeZone,
        memberIds: people.map(({ id }) => id),
      }));
    form.mutate(
      { body: { stageKey, cohortId, ...sizes, ...dates, groups } },
      {
        onSuccess: () => {
          onClose();
          void navigate({ to: '/peer-groups', search: { show: 'all' } });
        },
      },
    );
  };
  return (
    <Stack gap="md">
      <Text size="sm">{t('form.lead')}</Text>
      <Select
        label={t('form.stage')}
        data={(framework?.stages ?? []).map(({ key, name }) => ({ value: key, label: name }))}
        value={stageKey}
        onChange={(value) => {
          setStage(value);
          setProposal(null);
        }}
      />
      <CohortChoice
        value={cohortId}
        onChange={(value) => {
          setCohort(value);
          setProposal(null);
        }}
      />
      <Group grow align="flex-end">
        {(['smallest', 'largest'] as const).map((which) => (
          <NumberInput
            key={which}
            label={t(`form.${which}`)}
            min={2}
            max={20}
            allowDecimal={false}
            value={sizes[which]}
            onChange={(value) => setSizes({ ...sizes, [which]: Number(value) })}
          />
        ))}
      </Group>
      <Group grow align="flex-end">
        <Select
          label={t('form.cadence')}
          allowDeselect={false}
          data={(['weekly', 'fortnightly', 'monthly'] as const).map((value) => ({
            value,
            label: t(`cadence.${value}`),
          }))}
          value={dates.cadence}
          onChange={(cadence) => (cadence ? setDates({ ...dates, cadence }) : undefined)}
        />
        <DateInput
          label={t('form.firstOn')}
          value={dates.firstOn}
          onChange={(firstOn) => (firstOn ? setDates({ ...dates, firstOn }) : undefined)}
        />
      </Group>
      <Group grow align="flex-end">
        <TextInput
          type="time"
          label={t('form.time')}
          value={clockOf(dates.startsMinute)}
          onChange={(event) => setDates({ ...dates, startsMinute: minuteOf(event.currentTarget.value) })}
        />
        <NumberInput
          label={t('form.minutes')}
          min={15}
          max={240}
          value={dates.minutes}
          onChange={(value) => setDates({ ...dates, minutes: Number(value) })}
        />
      </Group>
      <Group>
        <Button variant="default" disabled={stageKey === null} onClick={() => void propose()}>
          {t('form.propose')}
        </Button>
      </Group>
      {proposal ? <ProposedGroups proposal={proposal} timeZone={timeZone} onChange={setProposal} /> : null}
      <ProblemAlert problem={problem ?? form.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:cancel')}
        </Button>
        <Button
          disabled={!proposal?.groups.some(({ people }) => people.length > 0)}
          loading={form.isPending}
          onClick={confirm}
        >
          {t('form.confirm', { count: proposal?.groups.filter(({ people }) => people.length > 0).length ?? 0 })}
        </Button>
      </Group>
    </Stack>
  );
};

/** Proposes groups of a stage, lets an admin move people between them, and forms them. */
export const FormGroupsDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('peer-groups');
  return (
    <FormModal opened={opened} title={t('form.title')} onClose={onClose}>
      <Form onClose={onClose} />
    </FormModal>
  );
};

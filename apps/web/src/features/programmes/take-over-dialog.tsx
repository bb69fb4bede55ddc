import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type CohortArea, type TakeOverCandidate, takeOver } from '@understudy/contracts/programmes-areas';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { takeOverQuery } from './area-queries.js';

type Props = { area: CohortArea; onClose: () => void };

const TakeOverForm = ({ area, candidates, onClose }: Props & { candidates: readonly TakeOverCandidate[] }) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const take = useAction(takeOver, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: takeOver,
    initialValues: { cohortRoleId: candidates[0]?.cohortRoleId ?? '', reason: '' },
    body: ({ cohortRoleId, reason }) => ({
      cohortRoleId,
      reason,
      version: candidates.find((one) => one.cohortRoleId === cohortRoleId)?.version ?? 0,
    }),
    send: async (body) => {
      await take.mutateAsync({ params: { areaId: area.id }, body });
      onClose();
    },
  });
  const counts = {
    'led-before': 'ledBefore',
    'shadowed-here': 'shadowedHere',
    'earlier-cohorts': 'earlierCohorts',
  } as const;
  const why = (candidate: TakeOverCandidate) =>
    format.list(
      candidate.why.map((code) =>
        code === 'shadows-now'
          ? t('takeOver.why.shadows-now')
          : t(`takeOver.why.${code}`, { count: candidate[counts[code]] }),
      ),
    );
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      submitDisabled={candidates.length === 0}
      submitLabel={t('takeOver.send')}
      onClose={onClose}
    >
      <Text size="sm">{t('takeOver.text', { area: area.name })}</Text>
      {candidates.length === 0 ? <Text size="sm">{t('takeOver.nobody')}</Text> : null}
      <Radio.Group label={t('takeOver.who')} description={t('takeOver.order')} {...form.getInputProps('cohortRoleId')}>
        <Stack gap="xs" mt="xs">
          {candidates.map((candidate) => (
            <Radio
              key={candidate.cohortRoleId}
              value={candidate.cohortRoleId}
              label={candidate.person.name}
              description={why(candidate)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        autosize
        minRows={2}
        maxRows={6}
        label={t('takeOver.reason')}
        description={t('drop.reasonHelp')}
        {...form.getInputProps('reason')}
      />
    </FormFrame>
  );
};

/** A lead is missing: which shadows are able to take over, and why. */
export const TakeOverDialog = ({ area, onClose }: Props) => {
  const { t } = useTranslation('rotations');
  const { data, isPending, error, refetch } = useQuery(takeOverQuery(area.id));
  return (
    <FormModal opened title={t('takeOver.openIn', { area: area.name })} onClose={onClose}>
      {isPending ? <RowsSkeleton rows={2} /> : null}
      {error ? <ErrorState failure={error} onRetry={() => void refetch()} /> : null}
      {data ? <TakeOverForm area={area} candidates={data.candidates} onClose={onClose} /> : null}
    </FormModal>
  );
};

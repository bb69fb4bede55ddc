import { Radio, Select, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { CohortArea } from '@understudy/contracts/programmes-areas';
import { type CohortRoleKind, cohortRoleKind, giveCohortRole } from '@understudy/contracts/programmes-rotations';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { itemsOf, useAction } from '../../lib/query.js';
import { membersQuery } from './area-queries.js';

type Props = { cohortId: string; area: CohortArea; onClose: () => void };

/** Giving somebody who has a place a role in an area. */
export const GiveRoleDialog = ({ cohortId, area, onClose }: Props) => {
  const { t } = useTranslation('rotations');
  const members = useInfiniteQuery(membersQuery(cohortId));
  const give = useAction(giveCohortRole, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: giveCohortRole,
    initialValues: {
      enrolmentId: null as string | null,
      role: ((area.board?.leadsShort ?? 0) > 0 ? 'lead' : 'shadow') as CohortRoleKind,
    },
    body: ({ enrolmentId, role }) => ({ areaId: area.id, enrolmentId: enrolmentId ?? '', role }),
    send: async (body) => {
      await give.mutateAsync({ params: { cohortId }, body });
      onClose();
    },
  });
  const able = itemsOf(members.data).filter(({ state }) => state === 'enrolled' || state === 'extended');
  const room = area.board?.shadowRoom ?? 0;
  return (
    <FormModal opened title={t('give.openIn', { area: area.name })} onClose={onClose}>
      <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('give.open')} onClose={onClose}>
        <Select
          required
          searchable
          data-autofocus
          label={t('give.person')}
          description={t('give.personHelp')}
          placeholder={members.data && able.length === 0 ? t('give.nobody') : undefined}
          data={able.map(({ id, person }) => ({ value: id, label: person.name }))}
          {...form.getInputProps('enrolmentId')}
        />
        <Radio.Group label={t('give.role')} {...form.getInputProps('role')}>
          <Stack gap="xs" mt={4}>
            {cohortRoleKind.options.map((kind) => (
              <Radio key={kind} value={kind} label={t(`role.${kind}`)} description={t(`roleMeans.${kind}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Text size="sm" c="dimmed">
          {t('give.room', { count: room })}
        </Text>
      </FormFrame>
    </FormModal>
  );
};

import { Group, Pill, Text } from '@mantine/core';
import type { PersonReference } from '@understudy/contracts/people';
import { nameReviewers, type ScoringSheet } from '@understudy/contracts/programmes-scoring';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { PersonPicker } from '../../../components/person-picker.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type FormProps = { sheet: ScoringSheet; onClose: () => void };

const ReviewersForm = ({ sheet: now, onClose }: FormProps) => {
  const sheet = useAsOpened(now);
  const { t } = useTranslation('scoring');
  const name = useAction(nameReviewers, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: nameReviewers,
    initialValues: { personIds: sheet.reviewers ?? ([] as PersonReference[]) },
    body: ({ personIds }) => ({ version: sheet.version, personIds: personIds.map(({ id }) => id) }),
    send: async (body) => {
      await name.mutateAsync({ params: { cohortId: sheet.cohort.id }, body });
      onClose();
    },
  });
  const people = form.values.personIds;
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('reviewers.save')} onClose={onClose}>
      <Text size="sm">{t('reviewers.text')}</Text>
      <PersonPicker
        key={people.length}
        data-autofocus
        label={t('reviewers.add')}
        without={people.map(({ id }) => id)}
        value={null}
        onChange={(person) => (person ? form.setFieldValue('personIds', [...people, person]) : undefined)}
        error={form.errors.personIds}
      />
      {people.length > 0 ? (
        <Group gap="xs">
          {people.map(({ id, name: who }) => (
            <Pill
              key={id}
              withRemoveButton
              size="md"
              removeButtonProps={{
                'aria-label': t('reviewers.without', { name: who }),
                'aria-hidden': false,
                tabIndex: 0,
              }}
              onRemove={() =>
                form.setFieldValue(
                  'personIds',
                  people.filter((one) => one.id !== id),
                )
              }
            >
              {who}
            </Pill>
          ))}
        </Group>
      ) : null}
    </FormFrame>
  );
};

/** Who looks at the applications to a cohort. */
export const ReviewersDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('scoring');
  return (
    <FormModal opened={opened} title={t('reviewers.name')} onClose={form.onClose}>
      <ReviewersForm {...form} />
    </FormModal>
  );
};

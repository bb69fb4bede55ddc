import { Button, Fieldset, Group, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { type CriterionDraft, changeScoringSheet, type ScoringSheet } from '@understudy/contracts/programmes-scoring';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useAsOpened } from '../../../lib/as-opened.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type FormProps = { sheet: ScoringSheet; onClose: () => void };

/** The four levels by their place in the list. */
const steps = [0, 1, 2, 3] as const;

/** A criterion on the form, told apart from others by a key of the form alone. */
type Row = CriterionDraft & { readonly key: string };

const rowOf = ({ name, guidance, weight, levels }: CriterionDraft): Row => ({
  key: randomId(),
  name,
  guidance,
  weight,
  levels: [...levels],
});
const emptyRow = (): Row => rowOf({ name: '', guidance: '', weight: 1, levels: ['', '', '', ''] });

const SheetForm = ({ sheet: now, onClose }: FormProps) => {
  const sheet = useAsOpened(now);
  const { t } = useTranslation('scoring');
  const write = useAction(changeScoringSheet, ['programmes']);
  const begun = sheet.criteria.length > 0 ? sheet.criteria : sheet.suggested;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeScoringSheet,
    initialValues: { criteria: begun.map(rowOf) },
    body: ({ criteria }) => ({
      version: sheet.version,
      criteria: criteria.map(({ key: _key, ...criterion }) => ({ ...criterion, weight: Number(criterion.weight) })),
    }),
    send: async (body) => {
      await write.mutateAsync({ params: { cohortId: sheet.cohort.id }, body });
      onClose();
    },
  });
  const { criteria } = form.values;
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('sheet.save')} onClose={onClose}>
      <Text size="sm">{t(sheet.criteria.length > 0 ? 'sheet.changeText' : 'sheet.beginText')}</Text>
      {criteria.map((criterion, at) => (
        <Fieldset key={criterion.key} legend={t('sheet.criterion', { number: at + 1 })}>
          <Stack gap="sm">
            <Group align="flex-start" gap="sm">
              <TextInput
                flex="1 1 14rem"
                required
                label={t('sheet.name')}
                {...form.getInputProps(`criteria.${at}.name`)}
              />
              <NumberInput
                w={110}
                min={1}
                max={5}
                allowDecimal={false}
                label={t('sheet.weight')}
                {...form.getInputProps(`criteria.${at}.weight`)}
              />
            </Group>
            <Textarea
              autosize
              minRows={1}
              maxRows={4}
              label={t('sheet.guidance')}
              {...form.getInputProps(`criteria.${at}.guidance`)}
            />
            {steps.map((step) => (
              <Textarea
                key={step}
                required
                autosize
                minRows={1}
                maxRows={4}
                label={t('sheet.level', { level: step + 1 })}
                {...form.getInputProps(`criteria.${at}.levels.${step}`)}
              />
            ))}
            <Group>
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                onClick={() => form.removeListItem('criteria', at)}
                aria-label={t('sheet.without', { number: at + 1 })}
              >
                {t('sheet.remove')}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={criteria.length >= 12}
          onClick={() => form.insertListItem('criteria', emptyRow())}
        >
          {t('sheet.add')}
        </Button>
      </Group>
    </FormFrame>
  );
};

/** The scoring sheet of a cohort, whole: criteria, what each weighs, and what each mark looks like. */
export const SheetDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('scoring');
  return (
    <FormModal opened={opened} title={t('sheet.title')} onClose={form.onClose}>
      <SheetForm {...form} />
    </FormModal>
  );
};

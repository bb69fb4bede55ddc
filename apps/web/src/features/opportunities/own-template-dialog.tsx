import { NumberInput, SimpleGrid, Text } from '@mantine/core';
import type { OpportunityTemplate } from '@understudy/contracts/opportunities';
import { changeOwnTemplate, createOwnTemplate } from '@understudy/contracts/opportunities-templates';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { HoursField, NetFields, WhatFields } from './what-fields.js';

type FormProps = {
  /** The template that is changed, or that a new one begins with; null for an empty page. */
  from: OpportunityTemplate | null;
  /** Whether it is written anew rather than changed. */
  anew: boolean;
  onClose: () => void;
};

const OwnTemplateForm = ({ from: now, anew, onClose }: FormProps) => {
  const from = useAsOpened(now);
  const { t } = useTranslation('opportunities');
  const create = useAction(createOwnTemplate, ['opportunities']);
  const change = useAction(changeOwnTemplate, ['opportunities']);
  const own = anew ? null : (from?.own ?? null);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: createOwnTemplate,
    initialValues: {
      kind: from?.kind ?? 'project',
      title: from?.title ?? '',
      what: from?.what ?? '',
      scope: from?.scope ?? '',
      stageKey: (from?.stageKey ?? null) as string | null,
      skillKeys: from?.skillKeys ?? ([] as string[]),
      hoursPerWeek: from?.hoursPerWeek ?? 6,
      weeks: from?.weeks ?? 12,
      rightToReturn: from?.rightToReturn ?? '',
      scopeLimit: from?.scopeLimit ?? '',
      stepBackPlan: from?.stepBackPlan ?? '',
      exitCriterion: from?.exitCriterion ?? '',
    },
    body: ({ stageKey, hoursPerWeek, weeks, ...rest }) => ({
      ...rest,
      stageKey: stageKey ?? '',
      hoursPerWeek: Number(hoursPerWeek),
      weeks: Number(weeks),
      basedOn: own ? null : (from?.key ?? null),
    }),
    send: async (body) => {
      if (own) {
        await change.mutateAsync({ params: { ownTemplateId: own.id }, body: { ...body, version: own.version } });
      } else {
        await create.mutateAsync({ body });
      }
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('templates.save')} onClose={onClose}>
      <WhatFields focus form={form} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <HoursField form={form} />
        <NumberInput
          required
          min={1}
          max={52}
          allowDecimal={false}
          label={t('templates.length')}
          {...form.getInputProps('weeks')}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('templates.netLead')}
      </Text>
      <NetFields required form={form} />
    </FormFrame>
  );
};

/** A template of the organisation's own: from another one, from an empty page, or changed. */
export const OwnTemplateDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('opportunities');
  const title = form.anew ? t('templates.newTitle') : t('templates.changeTitle', { title: form.from?.title });
  return (
    <FormModal opened={opened} title={title} onClose={form.onClose}>
      <OwnTemplateForm {...form} />
    </FormModal>
  );
};

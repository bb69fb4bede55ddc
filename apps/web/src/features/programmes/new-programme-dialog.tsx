import { Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { createProgramme, type ProgrammeTemplate } from '@understudy/contracts/programmes';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { templatesQuery } from './programme-queries.js';

const nothing = 'none';

type FormProps = { templates: readonly ProgrammeTemplate[]; onClose: () => void };

const NewProgrammeForm = ({ templates, onClose }: FormProps) => {
  const { t } = useTranslation('programmes');
  const navigate = useNavigate();
  const create = useAction(createProgramme, ['programmes', 'organisation']);
  const [first] = templates;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: createProgramme,
    initialValues: {
      templateKey: first?.key ?? nothing,
      name: first?.name ?? '',
      purpose: first?.purpose ?? '',
    },
    body: ({ templateKey, ...rest }) => ({ ...rest, templateKey: templateKey === nothing ? null : templateKey }),
    send: async (body) => {
      const { id } = await create.mutateAsync({ body });
      onClose();
      await navigate({ to: '/programmes/$programmeId', params: { programmeId: id } });
    },
  });
  // Words that were typed stay; those of a template give way to the next template's.
  const choose = (key: string) => {
    const before = templates.find((template) => template.key === form.values.templateKey);
    const next = templates.find((template) => template.key === key);
    const { name, purpose } = form.values;
    form.setValues({
      templateKey: key,
      name: name === '' || name === before?.name ? (next?.name ?? '') : name,
      purpose: purpose === '' || purpose === before?.purpose ? (next?.purpose ?? '') : purpose,
    });
  };
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('new.create')} onClose={onClose}>
      <Radio.Group label={t('new.template')} value={form.values.templateKey} onChange={choose}>
        <Stack gap="sm" mt="xs">
          {templates.map((template) => (
            <Radio
              key={template.key}
              value={template.key}
              label={template.name}
              description={t('new.templateExtent', {
                count: template.outline.length,
                weeks: template.weeks,
                from: template.from.name,
                to: template.leadsTo.name,
              })}
            />
          ))}
          <Radio value={nothing} label={t('new.nothing')} description={t('new.nothingHelp')} />
        </Stack>
      </Radio.Group>
      <TextInput required label={t('form.name')} {...form.getInputProps('name')} />
      <Textarea
        required
        autosize
        minRows={3}
        maxRows={8}
        label={t('form.purpose')}
        {...form.getInputProps('purpose')}
      />
      <Text size="sm" c="dimmed">
        {t('new.after')}
      </Text>
    </FormFrame>
  );
};

/** A new programme, from a template with an outline that can be run on Monday, or from nothing. */
export const NewProgrammeDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('programmes');
  const templates = useQuery({ ...templatesQuery, enabled: opened });
  return (
    <FormModal opened={opened} title={t('new.title')} onClose={onClose}>
      {templates.isPending ? <RowsSkeleton rows={6} /> : null}
      {templates.isError ? <ErrorState failure={templates.error} onRetry={() => void templates.refetch()} /> : null}
      {templates.data ? <NewProgrammeForm templates={templates.data.items} onClose={onClose} /> : null}
    </FormModal>
  );
};

import { Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { changeOutline, moduleKind, type Programme, type ProgrammeModule } from '@understudy/contracts/programmes';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { draftsOf } from './outline-drafts.js';

type FormProps = { programme: Programme; module: ProgrammeModule | null; onClose: () => void };

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const ModuleForm = ({ programme: now, module, onClose }: FormProps) => {
  const programme = useAsOpened(now);
  const { t } = useTranslation('programmes');
  const write = useAction(changeOutline, ['programmes']);
  const { outline, version } = programme;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeOutline,
    initialValues: {
      kind: module?.kind ?? ('workshop' as ProgrammeModule['kind']),
      title: module?.title ?? '',
      week: module?.week ?? outline.at(-1)?.week ?? 1,
      minutes: module?.minutes ?? 90,
      prepare: module?.prepare.join('\n') ?? '',
      agenda: module?.agenda.join('\n') ?? '',
      questions: module?.questions.join('\n') ?? '',
      worked: module?.worked ?? '',
    },
    body: (values) => {
      const draft = {
        kind: values.kind,
        title: values.title,
        week: Number(values.week),
        minutes: Number(values.minutes),
        prepare: linesOf(values.prepare),
        agenda: linesOf(values.agenda),
        questions: linesOf(values.questions),
        worked: values.worked,
        moduleId: module?.id ?? null,
      };
      const others = draftsOf(outline);
      return {
        version,
        modules: module ? others.map((one) => (one.moduleId === module.id ? draft : one)) : [...others, draft],
      };
    },
    send: async (body) => {
      await write.mutateAsync({ params: { programmeId: programme.id }, body });
      onClose();
    },
  });
  // The contract knows the whole outline; what is wrong with this module stands under its number there.
  const place = module ? outline.findIndex(({ id }) => id === module.id) : outline.length;
  const wrong = (field: string) => form.errors[`modules.${place}.${field}`];
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('form.save')} onClose={onClose}>
      <Select
        allowDeselect={false}
        label={t('outline.kind')}
        data={moduleKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <TextInput
        data-autofocus
        required
        label={t('outline.moduleTitle')}
        {...form.getInputProps('title')}
        error={wrong('title')}
      />
      <Group grow align="flex-start">
        <NumberInput
          min={1}
          max={104}
          allowDecimal={false}
          label={t('outline.week')}
          {...form.getInputProps('week')}
          error={wrong('week')}
        />
        <NumberInput
          min={15}
          max={10_000}
          step={15}
          allowDecimal={false}
          label={t('outline.minutes')}
          {...form.getInputProps('minutes')}
          error={wrong('minutes')}
        />
      </Group>
      {(['prepare', 'agenda', 'questions'] as const).map((field) => (
        <Textarea
          key={field}
          autosize
          minRows={2}
          maxRows={10}
          label={t(`outline.${field}`)}
          description={t('outline.lineEach')}
          {...form.getInputProps(field)}
          error={
            Object.keys(form.errors).some((key) => key.startsWith(`modules.${place}.${field}`))
              ? t('outline.tooLong')
              : undefined
          }
        />
      ))}
      <Textarea
        autosize
        minRows={2}
        maxRows={6}
        label={t('outline.worked')}
        {...form.getInputProps('worked')}
        error={wrong('worked')}
      />
    </FormFrame>
  );
};

/** One module of an outline, new or changed. */
export const ModuleDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('programmes');
  return (
    <FormModal opened={opened} title={t(form.module ? 'outline.change' : 'outline.add')} onClose={form.onClose}>
      <ModuleForm {...form} />
    </FormModal>
  );
};

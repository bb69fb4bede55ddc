import { Checkbox, Fieldset, Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import {
  changeEffectivenessMetric,
  createEffectivenessMetric,
  type EffectivenessMetric,
  effectivenessLevel,
  metricDirection,
  metricMeasure,
  metricSource,
} from '@understudy/contracts/effectiveness';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { useAction } from '../../lib/query.js';

const languages = ['en-GB', 'de'] as const;
type Language = (typeof languages)[number];
const texts = ['name', 'about', 'unit', 'misleads'] as const;
type Fields = Record<(typeof texts)[number] | 'prompts', string>;
const empty: Fields = { name: '', about: '', unit: '', misleads: '', prompts: '' };

const valuesOf = (metric: EffectivenessMetric | null) => {
  const of = (language: Language): Fields => {
    const words = metric?.words.find(({ locale }) => locale === language);
    return words ? { ...words, prompts: words.prompts.join('\n') } : empty;
  };
  return {
    level: metric?.level ?? ('engineering-manager' as EffectivenessMetric['level']),
    measure: metric?.measure ?? ('share' as EffectivenessMetric['measure']),
    direction: metric?.direction ?? ('neither' as EffectivenessMetric['direction']),
    source: metric?.source ?? ('reported' as EffectivenessMetric['source']),
    guarded: metric?.guarded ?? false,
    'en-GB': of('en-GB'),
    de: of('de'),
  };
};
type Values = ReturnType<typeof valuesOf>;

/** What the fields say; a language in which nothing is written is left out. */
const draftOf = ({ measure, direction, source, guarded, ...values }: Values) => ({
  ...{ measure, direction, source, guarded },
  words: languages.flatMap((language) => {
    const { prompts, ...words } = values[language];
    const written = Object.values(values[language]).some((text) => text.trim() !== '');
    const asked = prompts.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    return written ? [{ locale: language, ...words, prompts: asked }] : [];
  }),
});

type DialogProps = { metric: EffectivenessMetric | null; onClose: () => void };

/** Writes a metric of the organisation's own, or another edition of one, in one language or both. */
export const MetricDialog = ({ metric: now, onClose }: DialogProps) => {
  const metric = useAsOpened(now);
  const { t } = useTranslation('effectiveness');
  const { stageName } = useFrameworkWords();
  const create = useAction(createEffectivenessMetric, ['effectiveness']);
  const change = useAction(changeEffectivenessMetric, ['effectiveness']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: createEffectivenessMetric,
    initialValues: valuesOf(metric),
    body: (values: Values) => ({ level: values.level, ...draftOf(values) }),
    send: async ({ level, ...body }) => {
      if (metric === null) await create.mutateAsync({ body: { level, ...body } });
      else await change.mutateAsync({ params: { metricId: metric.id }, body: { ...body, version: metric.version } });
      onClose();
    },
  });
  const { values, errors } = form;
  const written = draftOf(values).words.map(({ locale }) => locale);
  const errorAt = (language: Language, field: keyof Fields) => {
    const place = written.indexOf(language);
    const own = Object.entries(errors).find(([name]) => name.startsWith(`words.${place}.${field}`));
    return place === -1 ? undefined : own?.[1];
  };
  const write = (language: Language, field: keyof Fields, text: string) =>
    form.setFieldValue(language, { ...values[language], [field]: text });
  return (
    <FormModal opened title={t(metric ? 'metrics.changeTitle' : 'metrics.createTitle')} onClose={onClose}>
      <FormFrame submit={submit} problem={problem} sending={sending} submitLabel={t('metrics.save')} onClose={onClose}>
        {metric ? <Text size="sm">{t('metrics.changeText')}</Text> : null}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {metric ? null : (
            <Select
              label={t('metrics.level')}
              allowDeselect={false}
              data={effectivenessLevel.options.map((value) => ({ value, label: stageName(value) }))}
              {...form.getInputProps('level')}
            />
          )}
          <Select
            label={t('metrics.measure')}
            allowDeselect={false}
            data={metricMeasure.options.map((value) => ({ value, label: t(`measure.${value}`) }))}
            {...form.getInputProps('measure')}
          />
          <Select
            label={t('metrics.direction')}
            allowDeselect={false}
            data={metricDirection.options.map((value) => ({ value, label: t(`direction.${value}`) }))}
            {...form.getInputProps('direction')}
          />
          <Select
            label={t('metrics.source')}
            allowDeselect={false}
            data={metricSource.options.map((value) => ({ value, label: t(`takenFrom.${value}`) }))}
            {...form.getInputProps('source')}
          />
        </SimpleGrid>
        <Checkbox
          label={t('metrics.guarded')}
          description={t('metrics.guardedHelp')}
          checked={values.guarded}
          error={errors.guarded}
          onChange={(event) => form.setFieldValue('guarded', event.currentTarget.checked)}
        />
        {errors.words ? (
          <Text size="sm" c="red" role="alert">
            {errors.words}
          </Text>
        ) : null}
        {languages.map((language) => (
          <Fieldset key={language} legend={t(`metrics.language.${language}`)}>
            <TextInput
              label={t('metrics.name')}
              value={values[language].name}
              error={errorAt(language, 'name')}
              onChange={(event) => write(language, 'name', event.currentTarget.value)}
            />
            {(['about', 'unit', 'misleads', 'prompts'] as const).map((field) => (
              <Textarea
                key={field}
                mt="sm"
                autosize
                minRows={field === 'unit' ? 1 : 2}
                maxRows={10}
                label={t(`metrics.${field}`)}
                description={t(`metrics.${field}Help`)}
                value={values[language][field]}
                error={errorAt(language, field)}
                onChange={(event) => write(language, field, event.currentTarget.value)}
              />
            ))}
          </Fieldset>
        ))}
      </FormFrame>
    </FormModal>
  );
};

import { Group, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { changeProgramme, type EligibilityRule, type Programme } from '@understudy/contracts/programmes';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import { asOf } from './rule-words.js';

const currencies = ['EUR', 'GBP', 'USD', 'CHF', 'DKK', 'NOK', 'SEK', 'PLN', 'CZK', 'CAD', 'AUD', 'INR', 'JPY'];
const counted = ['months-employed', 'months-in-stage', 'earlier-cohorts'] as const;
const asRoles = { lead: ['lead'], shadow: ['shadow'], either: ['lead', 'shadow'] } as const;

type FormProps = { programme: Programme; onClose: () => void };
type Count = number | string;

const atLeastOf = (rules: readonly EligibilityRule[], kind: (typeof counted)[number]): Count => {
  const rule = rules.find((one) => one.kind === kind || (kind === 'earlier-cohorts' && one.kind === 'earlier-roles'));
  return rule && rule.kind !== 'stage' ? rule.atLeast : '';
};

/** What the form says of earlier cohorts: so many, or so many of which some in a role. */
const earlierRule = (atLeast: Count, ofWhich: Count, as: keyof typeof asRoles): EligibilityRule[] => {
  if (ofWhich !== '') {
    const some = Number(ofWhich);
    return [
      { kind: 'earlier-roles', atLeast: Math.max(Number(atLeast), some), ofWhich: some, roles: [...asRoles[as]] },
    ];
  }
  return atLeast === '' ? [] : [{ kind: 'earlier-cohorts', atLeast: Number(atLeast) }];
};

const ProgrammeForm = ({ programme: now, onClose }: FormProps) => {
  const programme = useAsOpened(now);
  const { t } = useTranslation('programmes');
  const change = useAction(changeProgramme, ['programmes']);
  const { data: framework } = useQuery(query('framework', getFramework));
  const stages = (framework?.stages ?? []).map(({ key, name }) => ({ value: key, label: name }));
  const stageRule = programme.eligibility.find((rule) => rule.kind === 'stage');
  const roleRule = programme.eligibility.find((rule) => rule.kind === 'earlier-roles');
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeProgramme,
    initialValues: {
      name: programme.name,
      purpose: programme.purpose,
      stageKeys: programme.stages.map(({ key }) => key),
      leadsToKey: programme.leadsTo?.key ?? null,
      sponsorId: programme.sponsor,
      amount: (programme.budget?.amount ?? '') as Count,
      currency: programme.budget?.currency ?? 'EUR',
      eligibility: stageRule?.kind === 'stage' ? stageRule.stageKeys : ([] as string[]),
      'months-employed': atLeastOf(programme.eligibility, 'months-employed'),
      'months-in-stage': atLeastOf(programme.eligibility, 'months-in-stage'),
      'earlier-cohorts': atLeastOf(programme.eligibility, 'earlier-cohorts'),
      ofWhich: (roleRule?.ofWhich ?? '') as Count,
      as: roleRule ? asOf(roleRule.roles) : ('lead' as keyof typeof asRoles),
    },
    body: (values) => ({
      version: programme.version,
      name: values.name,
      purpose: values.purpose,
      stageKeys: values.stageKeys,
      leadsToKey: values.leadsToKey,
      sponsorId: values.sponsorId?.id ?? null,
      budget: values.amount === '' ? null : { amount: Number(values.amount), currency: values.currency },
      eligibility: [
        ...(values.eligibility.length > 0 ? [{ kind: 'stage' as const, stageKeys: values.eligibility }] : []),
        ...(['months-employed', 'months-in-stage'] as const).flatMap((kind) =>
          values[kind] === '' ? [] : [{ kind, atLeast: Number(values[kind]) }],
        ),
        ...earlierRule(values['earlier-cohorts'], values.ofWhich, values.as),
      ],
    }),
    send: async (body) => {
      await change.mutateAsync({ params: { programmeId: programme.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('form.save')} onClose={onClose}>
      <TextInput data-autofocus required label={t('form.name')} {...form.getInputProps('name')} />
      <Textarea
        required
        autosize
        minRows={3}
        maxRows={8}
        label={t('form.purpose')}
        {...form.getInputProps('purpose')}
      />
      <MultiSelect label={t('form.stages')} data={stages} {...form.getInputProps('stageKeys')} />
      <Select clearable label={t('form.leadsTo')} data={stages} {...form.getInputProps('leadsToKey')} />
      <PersonPicker
        label={t('form.sponsor')}
        description={t('form.sponsorHelp')}
        value={form.values.sponsorId}
        onChange={(person) => form.setFieldValue('sponsorId', person)}
        error={form.errors.sponsorId}
      />
      <Group align="flex-start" wrap="nowrap">
        <NumberInput
          flex={1}
          min={0}
          decimalScale={2}
          label={t('form.budget')}
          description={t('form.budgetHelp')}
          {...form.getInputProps('amount')}
          error={form.errors.budget ?? form.errors['budget.amount']}
        />
        <Select
          w={110}
          allowDeselect={false}
          label={t('form.currency')}
          description={t('form.currencyHelp')}
          data={currencies}
          {...form.getInputProps('currency')}
        />
      </Group>
      <MultiSelect
        label={t('form.onlyStages')}
        description={t('form.onlyStagesHelp')}
        data={stages}
        {...form.getInputProps('eligibility')}
      />
      <Group grow align="flex-end">
        {counted.map((kind) => (
          <NumberInput
            key={kind}
            min={1}
            max={120}
            allowDecimal={false}
            label={t(`form.${kind}`)}
            {...form.getInputProps(kind)}
          />
        ))}
      </Group>
      <Group grow align="flex-end">
        <NumberInput
          min={1}
          max={120}
          allowDecimal={false}
          label={t('form.ofWhich')}
          {...form.getInputProps('ofWhich')}
        />
        <Select
          allowDeselect={false}
          label={t('form.as')}
          data={(['lead', 'shadow', 'either'] as const).map((value) => ({
            value,
            label: t(`eligibility.as.${value}`),
          }))}
          {...form.getInputProps('as')}
        />
      </Group>
    </FormFrame>
  );
};

/** What a programme is for, whom it serves, who pays, and what somebody needs to take part. */
export const ProgrammeDialog = ({ opened, ...form }: FormProps & { opened: boolean }) => {
  const { t } = useTranslation('programmes');
  return (
    <FormModal opened={opened} title={t('form.change')} onClose={form.onClose}>
      <ProgrammeForm {...form} />
    </FormModal>
  );
};

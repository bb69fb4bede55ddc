import {
  Button,
  Group,
  NumberInput,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getFramework } from '@understudy/contracts/career-framework';
import { listUnits, type PersonReference } from '@understudy/contracts/people';
import { type CriticalRole, impact, vacancyRisk } from '@understudy/contracts/succession';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { PersonPicker } from '../../components/person-picker.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import type { ProblemError } from '../../lib/problem-error.js';
import { query } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';

/** What the fields hold; a person stands there whole so that their name can be shown. */
export type RoleValues = {
  name: string;
  stageKey: string | null;
  unitId: string | null;
  incumbentId: PersonReference | null;
  impact: CriticalRole['impact'];
  vacancyRisk: CriticalRole['vacancyRisk'];
  targetCover: number;
  ownerId: PersonReference | null;
};

/** The fields of a role that exists, or of a new one. */
export const valuesOf = (role: CriticalRole | null): RoleValues => ({
  name: role?.name ?? '',
  stageKey: role?.stage?.key ?? null,
  unitId: role?.unit?.id ?? null,
  incumbentId: role?.incumbent ?? null,
  impact: role?.impact ?? 'high',
  vacancyRisk: role?.vacancyRisk ?? 'medium',
  targetCover: role?.targetCover ?? 2,
  ownerId: role?.owner ?? null,
});

/** What the fields say, as the server wants it. */
export const draftOf = ({ name, stageKey, unitId, incumbentId, ownerId, ...rest }: RoleValues) => ({
  name,
  stageKey,
  unitId,
  incumbentId: incumbentId?.id ?? null,
  ownerId: ownerId?.id ?? null,
  impact: rest.impact,
  vacancyRisk: rest.vacancyRisk,
  targetCover: rest.targetCover,
});

type RoleDraft = ReturnType<typeof draftOf>;

/** Only what the fields say otherwise than the role did: who has left holds nothing, and stays recorded as its last holder. */
export const changesOf = (role: CriticalRole, values: RoleValues) => {
  const [before, after] = [draftOf(valuesOf(role)), draftOf(values)];
  const changed = <Field extends keyof RoleDraft>(field: Field): RoleDraft[Field] | undefined =>
    after[field] === before[field] ? undefined : after[field];
  return {
    name: changed('name'),
    stageKey: changed('stageKey'),
    unitId: changed('unitId'),
    incumbentId: changed('incumbentId'),
    ownerId: changed('ownerId'),
    impact: changed('impact'),
    vacancyRisk: changed('vacancyRisk'),
    targetCover: changed('targetCover'),
  };
};

type RoleFieldsProps = {
  values: RoleValues;
  errors: Record<string, ReactNode>;
  onChange: (part: Partial<RoleValues>) => void;
  submit: { noValidate: boolean; onSubmit: (event: FormEvent<HTMLFormElement>) => void };
  sending: boolean;
  problem: ProblemError | null;
  /** The day from which the role is critical; only where it can be chosen. */
  opened?: { on: string | null; onChange: (day: string | null) => void };
  /** The day from which another person holds it, or it belongs to another unit; only where that changes. */
  since?: { on: string | null; onChange: (day: string | null) => void } | null;
  /** Whether a leader has to name somebody: of a new role, and of one that somebody holds. */
  holderNeeded: boolean;
  onClose: () => void;
};

/** The fields of a critical role, for naming one and for changing one. */
export const RoleFields = ({
  values,
  errors,
  onChange,
  submit,
  sending,
  problem,
  opened,
  since,
  holderNeeded,
  onClose,
}: RoleFieldsProps) => {
  const { t } = useTranslation(['succession', 'common']);
  const format = useFormat();
  const { standings, organisation } = useSession();
  const today = organisation?.today;
  const ownLineOnly = !standings.includes('admin');
  const { data: framework } = useQuery(query('framework', getFramework));
  const { data: units } = useQuery(query('people', listUnits));
  const stages = (framework?.stages ?? []).toSorted((one, other) => one.ordinal - other.ordinal);
  const unitOptions = (units?.items ?? []).toSorted((one, other) => format.compare(one.name, other.name));
  return (
    <form {...submit}>
      <Stack>
        <ProblemAlert problem={problem} />
        <TextInput
          data-autofocus
          required
          label={t('role.name')}
          description={t('role.nameHelp')}
          value={values.name}
          error={errors.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <PersonPicker
          label={t('role.incumbent')}
          description={ownLineOnly ? t('role.incumbentHelp') : undefined}
          required={ownLineOnly && holderNeeded}
          scope={ownLineOnly ? 'line' : 'organisation'}
          value={values.incumbentId}
          onChange={(incumbentId) => onChange({ incumbentId })}
          error={errors.incumbentId}
        />
        <PersonPicker
          label={t('role.owner')}
          description={t('role.ownerHelp')}
          value={values.ownerId}
          onChange={(ownerId) => onChange({ ownerId })}
          error={errors.ownerId}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            clearable
            label={t('role.stage')}
            data={stages.map(({ key, name }) => ({ value: key, label: name }))}
            value={values.stageKey}
            error={errors.stageKey}
            onChange={(stageKey) => onChange({ stageKey })}
          />
          <Select
            clearable
            searchable
            label={t('role.unit')}
            data={unitOptions.map(({ id, name }) => ({ value: id, label: name }))}
            value={values.unitId}
            error={errors.unitId}
            onChange={(unitId) => onChange({ unitId })}
          />
        </SimpleGrid>
        <div>
          <Text size="sm" fw={500} id="impact-label" mb={4}>
            {t('role.impact')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="impact-label"
            value={values.impact}
            onChange={(value) => onChange({ impact: impact.parse(value) })}
            data={impact.options.map((value) => ({ value, label: t(`impact.${value}`) }))}
          />
        </div>
        <div>
          <Text size="sm" fw={500} id="risk-label" mb={4}>
            {t('role.vacancyRisk')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="risk-label"
            value={values.vacancyRisk}
            onChange={(value) => onChange({ vacancyRisk: vacancyRisk.parse(value) })}
            data={vacancyRisk.options.map((value) => ({ value, label: t(`risk.${value}`) }))}
          />
        </div>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberInput
            label={t('role.targetCover')}
            description={t('role.targetCoverHelp')}
            min={1}
            max={10}
            allowDecimal={false}
            value={values.targetCover}
            error={errors.targetCover}
            onChange={(value) => onChange({ targetCover: Number(value) })}
          />
          {opened ? (
            <DateInput
              label={t('role.openedOn')}
              description={t('role.openedOnHelp')}
              value={opened.on}
              error={errors.openedOn}
              onChange={opened.onChange}
            />
          ) : null}
          {since ? (
            <DateInput
              label={t('role.since')}
              description={t('role.sinceHelp')}
              maxDate={today}
              value={since.on}
              error={errors.since}
              onChange={since.onChange}
            />
          ) : null}
        </SimpleGrid>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={sending}>
            {t('common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

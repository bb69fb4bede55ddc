import { Accordion, ActionIcon, Button, Group, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash, IconUserMinus } from '@tabler/icons-react';
import { type ForecastEstimate, startForecast } from '@understudy/contracts/indicators-forecast';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { PersonPicker } from '../../components/person-picker.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import type { ForecastGroup } from './forecast-queries.js';
import { emptyDraft, type LeavingWish, presets, questionOf, type StageWish, withPreset } from './question-draft.js';
import { StageWishFields } from './stage-wish-fields.js';

type QuestionDialogProps = {
  opened: boolean;
  group: ForecastGroup;
  estimates: readonly ForecastEstimate[];
  onClose: () => void;
  onStarted: (forecastId: string) => void;
};

const numberOr = (value: number | string): number | '' => (value === '' ? '' : Number(value));

const QuestionForm = ({ group, estimates, onClose, onStarted }: Omit<QuestionDialogProps, 'opened'>) => {
  const { t } = useTranslation('forecast');
  const { standings } = useSession();
  const start = useAction(startForecast, ['forecasts', 'jobs']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: startForecast,
    initialValues: emptyDraft(estimates),
    body: (values) => ({ name: values.name, ...group, question: questionOf(values, estimates) }),
    send: async (body) => {
      const { id } = await start.mutateAsync({ body });
      onStarted(id);
    },
  });
  const { stages, leavings } = form.values;
  const setStage = (stageKey: string, change: Partial<StageWish>) =>
    form.setFieldValue(
      'stages',
      stages.map((wish) => (wish.stageKey === stageKey ? { ...wish, ...change } : wish)),
    );
  const setLeaving = (place: number, change: Partial<LeavingWish>) =>
    form.setFieldValue(
      'leavings',
      leavings.map((one, at) => (at === place ? { ...one, ...change } : one)),
    );
  const chosen = leavings.flatMap(({ person }) => (person ? [person.id] : []));
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('form.start')} onClose={onClose}>
      <Text size="sm" c="dimmed">
        {t('form.lead')}
      </Text>
      <Stack gap={6}>
        <Text size="sm" fw={500}>
          {t('form.presets')}
        </Text>
        <Group gap="xs">
          {presets.map((preset) => (
            <Button
              key={preset}
              size="compact-sm"
              variant="default"
              onClick={() => form.setFieldValue('stages', withPreset(preset, form.values, estimates).stages)}
            >
              {t(`form.preset.${preset}`)}
            </Button>
          ))}
        </Group>
      </Stack>
      <TextInput
        data-autofocus
        label={t('form.name')}
        placeholder={t('form.nameExample')}
        maxLength={120}
        {...form.getInputProps('name')}
      />
      <Accordion variant="separated" multiple>
        {stages.map((wish) => (
          <StageWishFields key={wish.stageKey} wish={wish} estimates={estimates} onChange={setStage} />
        ))}
      </Accordion>
      <Stack gap="xs">
        <Text size="sm" fw={500}>
          {t('form.leavings')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('form.leavingsMean')}
        </Text>
        {leavings.map((one, place) => (
          // The rows have no name of their own; their order is what they are.
          <SimpleGrid key={one.person?.id ?? `empty ${place}`} cols={{ base: 1, xs: 2 }} spacing="xs">
            <PersonPicker
              label={t('form.person')}
              scope={standings.includes('admin') ? 'organisation' : 'line'}
              without={chosen}
              value={one.person}
              onChange={(person) => setLeaving(place, { person })}
            />
            <Group gap="xs" align="flex-end" wrap="nowrap">
              <NumberInput
                label={t('form.leavesIn')}
                min={1}
                max={36}
                allowDecimal={false}
                value={one.inMonths}
                onChange={(value) => setLeaving(place, { inMonths: numberOr(value) })}
                style={{ flex: 1 }}
              />
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={t('form.takeOut', { name: one.person?.name ?? '' })}
                onClick={() =>
                  form.setFieldValue(
                    'leavings',
                    leavings.filter((_, at) => at !== place),
                  )
                }
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Group>
          </SimpleGrid>
        ))}
        <div>
          <Button
            size="compact-sm"
            variant="light"
            disabled={leavings.length >= 40}
            leftSection={<IconUserMinus size={16} aria-hidden />}
            onClick={() => form.setFieldValue('leavings', [...leavings, { person: null, inMonths: 3 }])}
          >
            {t('form.addLeaving')}
          </Button>
        </div>
      </Stack>
    </FormFrame>
  );
};

/** Asking what would be if: leaving, hires, promotions, a programme, and people who leave. */
export const QuestionDialog = ({ opened, ...form }: QuestionDialogProps) => {
  const { t } = useTranslation('forecast');
  return (
    <FormModal opened={opened} title={t('form.title')} onClose={form.onClose}>
      <QuestionForm {...form} />
    </FormModal>
  );
};

import { ActionIcon, Button, Fieldset, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type CohortArea, changeCohortAreas } from '@understudy/contracts/programmes-areas';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';

type Props = { cohortId: string; areas: readonly CohortArea[]; version: number; onClose: () => void };
type Draft = Record<'leads' | 'maxShadows' | 'wishedExperienced' | 'wishedNew', number | string> & {
  key: string;
  areaId: string | null;
  name: string;
};

const numbers = ['leads', 'maxShadows', 'wishedExperienced', 'wishedNew'] as const;
const fresh = (): Draft => ({
  key: randomId(),
  areaId: null,
  name: '',
  leads: 1,
  maxShadows: 4,
  wishedExperienced: 2,
  wishedNew: 2,
});

/** The areas of a cohort: how many lead each, how many shadows a lead can take, and the mix that is wished for. */
export const AreasDialog = ({ cohortId, areas, version: now, onClose }: Props) => {
  const version = useAsOpened(now);
  const { t } = useTranslation('rotations');
  const change = useAction(changeCohortAreas, ['programmes']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeCohortAreas,
    initialValues: {
      areas:
        areas.length === 0
          ? [fresh()]
          : areas.map(({ id, name, leads, maxShadows, wishedExperienced, wishedNew }): Draft => {
              return { key: id, areaId: id, name, leads, maxShadows, wishedExperienced, wishedNew };
            }),
    },
    body: ({ areas: drafts }) => ({
      version,
      areas: drafts.map(({ areaId, name, ...plan }) => ({
        areaId,
        name,
        leads: Number(plan.leads),
        maxShadows: Number(plan.maxShadows),
        wishedExperienced: Number(plan.wishedExperienced),
        wishedNew: Number(plan.wishedNew),
      })),
    }),
    send: async (body) => {
      await change.mutateAsync({ params: { cohortId }, body });
      onClose();
    },
  });
  return (
    <FormModal opened title={t('areas.title')} onClose={onClose}>
      <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('areas.save')} onClose={onClose}>
        <Text size="sm">{t('areas.lead')}</Text>
        {form.values.areas.map((area, at) => (
          <Fieldset key={area.key} legend={area.name || t('areas.fresh')}>
            <Stack gap="xs">
              <Group align="flex-end" wrap="nowrap">
                <TextInput
                  required
                  flex={1}
                  label={t('areas.name')}
                  placeholder={t('areas.nameExample')}
                  {...form.getInputProps(`areas.${at}.name`)}
                />
                <ActionIcon
                  size="lg"
                  variant="default"
                  aria-label={t('areas.remove', { name: area.name || t('areas.fresh') })}
                  onClick={() => form.removeListItem('areas', at)}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Group>
              <Group grow align="flex-end" wrap="wrap" preventGrowOverflow={false}>
                {numbers.map((field) => (
                  <NumberInput
                    key={field}
                    miw={110}
                    min={0}
                    max={field.startsWith('wished') ? 40 : 20}
                    allowDecimal={false}
                    label={t(`areas.${field}`)}
                    {...form.getInputProps(`areas.${at}.${field}`)}
                  />
                ))}
              </Group>
            </Stack>
          </Fieldset>
        ))}
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => form.insertListItem('areas', fresh())}
          >
            {t('areas.another')}
          </Button>
        </Group>
      </FormFrame>
    </FormModal>
  );
};

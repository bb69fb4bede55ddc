import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { changePeerGroup, type PeerGroup } from '@understudy/contracts/peer-groups';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { useAction } from '../../lib/query.js';
import { timeZones } from '../../lib/time-zones.js';
import { clockOf, minuteOf } from './peer-group-words.js';

type Props = { group: PeerGroup; onClose: () => void };

const cadences = ['weekly', 'fortnightly', 'monthly'] as const;

const Form = ({ group: now, onClose }: Props) => {
  const group = useAsOpened(now);
  const { t } = useTranslation('peer-groups');
  const change = useAction(changePeerGroup, ['peer-groups', 'calendar']);
  const { name, link, cadence, firstOn, startsMinute, minutes, timeZone, version, isMine } = group;
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changePeerGroup,
    initialValues: { name, link: link ?? '', cadence, firstOn, startsMinute, minutes, timeZone },
    // Where it meets is its members'; whoever does not see it does not change it.
    body: ({ link: place, ...rest }) => ({ ...rest, ...(isMine ? { link: place } : {}), version }),
    send: async (body) => {
      await change.mutateAsync({ params: { peerGroupId: group.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('change.save')} onClose={onClose}>
      <TextInput label={t('change.name')} {...form.getInputProps('name')} />
      {isMine ? <TextInput label={t('change.link')} {...form.getInputProps('link')} /> : null}
      <Group grow align="flex-start">
        <Select
          label={t('form.cadence')}
          allowDeselect={false}
          data={cadences.map((value) => ({ value, label: t(`cadence.${value}`) }))}
          {...form.getInputProps('cadence')}
        />
        <DateInput label={t('form.firstOn')} {...form.getInputProps('firstOn')} />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          type="time"
          label={t('form.time')}
          value={clockOf(form.values.startsMinute)}
          error={form.errors.startsMinute}
          onChange={(event) => form.setFieldValue('startsMinute', minuteOf(event.currentTarget.value))}
        />
        <NumberInput
          label={t('form.minutes')}
          min={15}
          max={240}
          allowDecimal={false}
          {...form.getInputProps('minutes')}
        />
      </Group>
      <Select
        label={t('change.timeZone')}
        searchable
        allowDeselect={false}
        data={timeZones()}
        {...form.getInputProps('timeZone')}
      />
    </FormFrame>
  );
};

/** Changes name, dates and, for its members, where a group meets; dates to come are planned anew. */
export const ChangeGroupDialog = ({ opened, ...form }: Props & { opened: boolean }) => {
  const { t } = useTranslation('peer-groups');
  return (
    <FormModal opened={opened} title={t('change.title')} onClose={form.onClose}>
      <Form {...form} />
    </FormModal>
  );
};

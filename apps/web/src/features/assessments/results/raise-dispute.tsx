import { Button, Select, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { raiseDispute } from '@understudy/contracts/assessments-disputes';
import type { AssessmentResult } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../../components/form-frame.js';
import { FormModal } from '../../../components/form-modal.js';
import { useContractForm } from '../../../lib/form.js';
import { useAction } from '../../../lib/query.js';

type Part = 'whole' | 'dimension' | 'skill';

/** A part as one word of a list of choices, and back: the kind, then the key, which may hold spaces. */
const partOf = (chosen: string): { aboutKind: Part; aboutKey: string } => {
  const [kind = 'whole', ...key] = chosen.split(' ');
  return { aboutKind: kind as Part, aboutKey: key.join(' ') };
};

const RaiseForm = ({ result, onClose }: { result: AssessmentResult; onClose: () => void }) => {
  const { t } = useTranslation('results');
  const raise = useAction(raiseDispute, ['results']);
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: raiseDispute,
    keep: { about: `dispute-${result.id}`, fields: ['text'] },
    initialValues: { aboutKey: 'whole', text: '' },
    body: ({ aboutKey, text }) => ({ ...partOf(aboutKey), text }),
    send: async (body) => {
      await raise.mutateAsync({ params: { assessmentId: result.id }, body });
      notifications.show({ message: t('dispute.raised') });
      onClose();
    },
  });
  const parts = [
    { group: t('dispute.result'), items: [{ value: 'whole', label: t('dispute.whole') }] },
    {
      group: t('dimension'),
      items: result.dimensions.map(({ key, name }) => ({ value: `dimension ${key}`, label: name })),
    },
    {
      group: t('skill'),
      items: result.skills.map(({ skillKey, skillName }) => ({ value: `skill ${skillKey}`, label: skillName })),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <FormFrame
      submit={submit}
      problem={problem}
      sending={sending}
      kept={kept}
      submitLabel={t('dispute.send')}
      onClose={onClose}
    >
      <Text size="sm">{t(result.answeredBy === 'runner' ? 'dispute.leadRunner' : 'dispute.leadManager')}</Text>
      <Select
        label={t('dispute.about')}
        data={parts}
        allowDeselect={false}
        searchable
        {...form.getInputProps('aboutKey')}
      />
      <Textarea
        data-autofocus
        required
        label={t('dispute.text')}
        description={t('dispute.textHelp')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('text')}
      />
    </FormFrame>
  );
};

/** The way to say that I see something of a result differently. */
export const RaiseDispute = ({ result }: { result: AssessmentResult }) => {
  const { t } = useTranslation('results');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" size="sm" onClick={open} data-print="no">
        {t('dispute.open')}
      </Button>
      <FormModal opened={opened} title={t('dispute.title.mine')} onClose={close}>
        <RaiseForm result={result} onClose={close} />
      </FormModal>
    </>
  );
};

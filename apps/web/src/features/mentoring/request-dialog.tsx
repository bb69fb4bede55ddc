import { MultiSelect, Select, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  changeMyMentoringRequest,
  type MentoringRequest,
  mostSkillsWished,
} from '@understudy/contracts/mentoring-mentorships';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { useAction } from '../../lib/query.js';
import { LanguageFields } from './language-fields.js';
import { useSeeker } from './seeker.js';

type RequestFormProps = { request: MentoringRequest | null; onClose: () => void };
const usualSkills = 3;

const RequestForm = ({ request, onClose }: RequestFormProps) => {
  const { t, i18n } = useTranslation('mentoring');
  const { stages, skills } = useFrameworkWords();
  const seeker = useSeeker();
  const send = useAction(changeMyMentoringRequest, ['mentoring']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeMyMentoringRequest,
    initialValues: {
      wish: request?.wish ?? '',
      stageKey: request?.stageKey ?? seeker?.stageKey ?? null,
      skillKeys: request?.skillKeys ?? seeker?.skillKeys.slice(0, usualSkills) ?? [],
      languages: request?.languages ?? [i18n.language.startsWith('de') ? 'de' : 'en'],
      timeZone: request?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    body: (values) => ({ ...values, version: request?.version ?? null }),
    send: async (body) => {
      await send.mutateAsync({ body });
      notifications.show({ message: t(request ? 'request.changed' : 'request.done') });
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      submitLabel={t(request ? 'request.save' : 'request.send')}
      onClose={onClose}
    >
      <Text size="sm">{t('request.lead')}</Text>
      <Textarea
        label={t('request.wish')}
        description={t('request.wishHelp')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('wish')}
      />
      <Select
        clearable
        label={t('request.stage')}
        data={stages.map(({ key, name }) => ({ value: key, label: name }))}
        {...form.getInputProps('stageKey')}
      />
      <MultiSelect
        searchable
        hidePickedOptions
        maxValues={mostSkillsWished}
        label={t('request.skills')}
        data={skills.map(({ key, name }) => ({ value: key, label: name }))}
        {...form.getInputProps('skillKeys')}
      />
      <LanguageFields form={form} optional />
    </FormFrame>
  );
};

/** Asks the programme for a mentor, or changes what I wish for. */
export const RequestDialog = (props: RequestFormProps) => {
  const { t } = useTranslation('mentoring');
  return (
    <FormModal opened title={t('request.title')} onClose={props.onClose}>
      <RequestForm {...props} />
    </FormModal>
  );
};

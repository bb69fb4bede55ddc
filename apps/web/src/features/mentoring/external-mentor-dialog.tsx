import { NumberInput, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import {
  changeExternalMentor,
  getMentor,
  inviteExternalMentor,
  type MentorProfile,
} from '@understudy/contracts/mentoring';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useAsOpened } from '../../lib/as-opened.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import { MentorFields } from './mentor-fields.js';

type OutsiderFormProps = { mentor: MentorProfile | null; onClose: () => void };

const OutsiderForm = ({ mentor: now, onClose }: OutsiderFormProps) => {
  const mentor = useAsOpened(now);
  const { t } = useTranslation('mentoring');
  const invite = useAction(inviteExternalMentor, ['mentoring', 'members']);
  const change = useAction(changeExternalMentor, ['mentoring']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: inviteExternalMentor,
    initialValues: {
      name: mentor?.name ?? '',
      email: mentor ? 'known@example.com' : '',
      comesFrom: mentor?.comesFrom ?? '',
      help: mentor?.help ?? '',
      stageKeys: mentor?.stageKeys ?? [],
      skillKeys: mentor?.skillKeys ?? [],
      languages: mentor?.languages ?? ['en'],
      timeZone: mentor?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      capacity: mentor?.capacity ?? 1,
    },
    send: async ({ email, ...body }) => {
      if (mentor === null) await invite.mutateAsync({ body: { ...body, email } });
      else await change.mutateAsync({ params: { mentorId: mentor.id }, body: { ...body, version: mentor.version } });
      notifications.show({ message: mentor ? t('outside.changed') : t('outside.invited', { email }) });
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      problem={problem}
      submitLabel={t(mentor ? 'outside.save' : 'outside.send')}
      onClose={onClose}
    >
      {mentor ? null : <Text size="sm">{t('outside.lead')}</Text>}
      <TextInput required label={t('outside.name')} {...form.getInputProps('name')} />
      {mentor ? null : <TextInput required type="email" label={t('outside.email')} {...form.getInputProps('email')} />}
      <TextInput
        required
        label={t('outside.comesFrom')}
        description={t('outside.comesFromHelp')}
        {...form.getInputProps('comesFrom')}
      />
      <Textarea required label={t('outside.help')} autosize minRows={3} maxRows={10} {...form.getInputProps('help')} />
      <MentorFields form={form} />
      <NumberInput
        required
        min={1}
        max={12}
        allowDecimal={false}
        label={t('outside.capacity')}
        {...form.getInputProps('capacity')}
      />
    </FormFrame>
  );
};

const KnownOutsider = ({ mentorId, onClose }: { mentorId: string; onClose: () => void }) => {
  const mentor = useQuery(query('mentoring', getMentor, { params: { mentorId } }));
  if (mentor.isPending) return <RowsSkeleton rows={6} />;
  if (mentor.isError) return <ErrorState failure={mentor.error} onRetry={() => void mentor.refetch()} />;
  return <OutsiderForm mentor={mentor.data} onClose={onClose} />;
};

/** Invites a mentor from outside, or changes what is known of them. */
export const ExternalMentorDialog = ({ mentorId, onClose }: { mentorId: string | null; onClose: () => void }) => {
  const { t } = useTranslation('mentoring');
  return (
    <FormModal opened title={t(mentorId === null ? 'outside.invite' : 'outside.changeTitle')} onClose={onClose}>
      {mentorId === null ? (
        <OutsiderForm mentor={null} onClose={onClose} />
      ) : (
        <KnownOutsider mentorId={mentorId} onClose={onClose} />
      )}
    </FormModal>
  );
};

import { Button, Card, Group, NumberInput, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import {
  changeMyMentorProfile,
  getMyMentorProfile,
  type MentorProfile,
  type MentorProfileDraft,
} from '@understudy/contracts/mentoring';
import { profileStatesFrom } from '@understudy/domain/mentoring/profile-table';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { TextLink } from '../../components/links.js';
import { NoPersonYet } from '../../components/no-person-yet.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useContractForm } from '../../lib/form.js';
import { query, useAction } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';
import { MentorFields } from './mentor-fields.js';

const ProfileForm = ({ profile }: { profile: MentorProfile | null }) => {
  const { t, i18n } = useTranslation('mentoring');
  const outside = profile?.external ?? false;
  const send = useAction(changeMyMentorProfile, ['mentoring']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: changeMyMentorProfile,
    initialValues: {
      help: profile?.help ?? '',
      stageKeys: profile?.stageKeys ?? [],
      skillKeys: profile?.skillKeys ?? [],
      languages: profile?.languages ?? [i18n.language.startsWith('de') ? 'de' : 'en'],
      timeZone: profile?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      capacity: profile?.capacity ?? 2,
      status: profile?.status ?? ('active' as MentorProfileDraft['status']),
      pausedUntil: profile?.pausedUntil ?? null,
    },
    body: (values) => ({ ...values, version: profile?.version ?? null }),
    send: async (body) => {
      await send.mutateAsync({ body });
      notifications.show({ message: t('profile.done') });
    },
  });
  const states = profile ? profileStatesFrom(profile.status, outside ? 'outsider' : 'mentor') : [];
  return (
    <form {...submit}>
      <Card maw="46rem">
        <Stack gap="md">
          {profile ? (
            <Text size="sm">
              {t('profile.places', { free: profile.placesFree, count: profile.capacity, taken: profile.placesTaken })}
            </Text>
          ) : null}
          <Textarea
            required
            label={t('profile.help')}
            description={t('profile.helpHelp')}
            autosize
            minRows={4}
            maxRows={12}
            {...form.getInputProps('help')}
          />
          <MentorFields form={form} without={outside ? 'framework' : undefined} />
          <NumberInput
            required
            min={1}
            max={12}
            allowDecimal={false}
            label={t('profile.capacity')}
            description={t('profile.capacityHelp')}
            maw="16rem"
            {...form.getInputProps('capacity')}
          />
          {states.length > 0 ? (
            <div>
              <Text size="sm" fw={500} id="mentor-status" mb={4}>
                {t('profile.status')}
              </Text>
              <SegmentedControl
                aria-labelledby="mentor-status"
                value={form.values.status}
                onChange={(value) => form.setFieldValue('status', states.find((known) => known === value) ?? 'active')}
                data={states.map((value) => ({ value, label: t(`profile.statuses.${value}`) }))}
              />
              <Text size="xs" c="dimmed" mt={4}>
                {t(`profile.statusHelp.${form.values.status}`)}
              </Text>
            </div>
          ) : null}
          {form.values.status === 'paused' ? (
            <DateInput clearable maw="16rem" label={t('profile.pausedUntil')} {...form.getInputProps('pausedUntil')} />
          ) : null}
          <ProblemAlert problem={problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={sending}>
              {t(profile ? 'profile.save' : 'profile.offer')}
            </Button>
          </Group>
        </Stack>
      </Card>
    </form>
  );
};

/** What I offer as a mentor: with what, to how many, and whether I pause. */
export const ProfileView = () => {
  const { t } = useTranslation('mentoring');
  const can = useCan();
  const { personId } = useSession();
  const { data } = useSuspenseQuery(query('mentoring', getMyMentorProfile));
  return (
    <>
      <PageHeader
        title={t('profile.title')}
        lead={t('profile.lead')}
        over={can('mentoring.read') ? <TextLink to="/mentors">{t('title')}</TextLink> : null}
      />
      {personId === null ? (
        <NoPersonYet />
      ) : (
        <ProfileForm key={data.profile?.version ?? 'new'} profile={data.profile} />
      )}
    </>
  );
};

import { Button, Card, Group, SegmentedControl, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  type AttendanceMark,
  attendanceMark,
  exportAttendance,
  type ProgrammeSessionPage,
  recordAttendance,
  type SessionAttendee,
} from '@understudy/contracts/programmes-sessions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../../components/download-csv.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useAction } from '../../../lib/query.js';
import { useSession } from '../../../lib/session.js';
import { AttendanceBadge } from './session-badges.js';

type Props = { session: ProgrammeSessionPage; attendees: readonly SessionAttendee[] };

const UnmarkedWords = ({ own }: { own: boolean }) => {
  const { t } = useTranslation('programme-sessions');
  return own ? (
    <Text size="sm" c="dimmed">
      {t('ownMark')}
    </Text>
  ) : (
    <VisuallyHidden>{t('unmarked')}</VisuallyHidden>
  );
};

/** Who was there: everybody counts as present until somebody says otherwise, so that the usual case is one click. */
export const AttendanceCard = ({ session, attendees }: Props) => {
  const { t } = useTranslation('programme-sessions');
  const record = useAction(recordAttendance, ['programmes']);
  const [changed, setChanged] = useState<ReadonlyMap<string, AttendanceMark>>(new Map());
  const me = useSession().personId;
  const can = session.abilities.includes('record');
  const markOf = ({ enrolmentId, mark }: SessionAttendee) => changed.get(enrolmentId) ?? mark ?? 'present';
  // Whether I was there myself is for somebody else to say.
  const isOther = ({ person }: SessionAttendee) => person.id !== me;
  const save = () => {
    const marks = attendees.filter(isOther).map((one) => ({ enrolmentId: one.enrolmentId, mark: markOf(one) }));
    record.mutate(
      { params: { sessionId: session.id }, body: { version: session.version, marks } },
      { onSuccess: () => notifications.show({ message: t('recorded') }) },
    );
  };
  return (
    <Card component="section" aria-labelledby="attendance" data-print="no">
      <Title order={2} size="h3" id="attendance" mb="sm">
        {t('attendance')}
      </Title>
      {attendees.length === 0 ? <Text c="dimmed">{t('nobody')}</Text> : null}
      {attendees.length > 0 && !can ? (
        <Text c="dimmed" mb="sm">
          {t('tooEarly')}
        </Text>
      ) : null}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {attendees.map((one) => (
          <Group key={one.enrolmentId} component="li" justify="space-between" gap="xs">
            <Text size="sm" fw={600}>
              {one.person.name}
            </Text>
            {can && isOther(one) ? (
              <SegmentedControl
                size="sm"
                aria-label={t('markOf', { name: one.person.name })}
                value={markOf(one)}
                onChange={(value) => {
                  const mark = attendanceMark.options.find((option) => option === value);
                  if (mark) setChanged(new Map([...changed, [one.enrolmentId, mark]]));
                }}
                data={attendanceMark.options.map((value) => ({ value, label: t(`mark.${value}`) }))}
              />
            ) : one.mark ? (
              <AttendanceBadge mark={one.mark} />
            ) : (
              <UnmarkedWords own={!isOther(one)} />
            )}
          </Group>
        ))}
      </Stack>
      <ProblemAlert problem={record.error} />
      {attendees.length > 0 ? (
        <Group mt="md" gap="xs">
          {can ? (
            <Button loading={record.isPending} onClick={save}>
              {t('record')}
            </Button>
          ) : null}
          <DownloadCsv of={exportAttendance} input={{ params: { sessionId: session.id } }} list={t('attendance')} />
        </Group>
      ) : null}
    </Card>
  );
};

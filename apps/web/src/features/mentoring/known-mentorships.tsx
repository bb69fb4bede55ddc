import { Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { exportMentorshipsOfPerson, listMentorshipsOfPerson } from '@understudy/contracts/mentoring-mentorships';
import { useTranslation } from 'react-i18next';
import { DownloadCsv } from '../../components/download-csv.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';

/** That somebody has a mentor, for those who may know of it; nothing at all for everybody else. */
export const KnownMentorships = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('mentoring');
  const format = useFormat();
  const { data } = useQuery(query('mentoring', listMentorshipsOfPerson, { params: { personId } }));
  if (!data || data.items.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="known-mentorships">
      <Title order={2} size="h4" id="known-mentorships" mb={4}>
        {t('known.title')}
      </Title>
      {data.items.map(({ id, mentor, since }) => (
        <Text key={id} size="sm">
          {t('known.line', { name: mentor.name, day: format.day(since) })}
        </Text>
      ))}
      <Text size="xs" c="dimmed" mt={6}>
        {t('known.text')}
      </Text>
      <DownloadCsv of={exportMentorshipsOfPerson} input={{ params: { personId } }} list={t('known.title')} />
    </Card>
  );
};

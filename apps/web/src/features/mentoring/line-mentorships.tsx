import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  exportLineMentorships,
  lineMentorshipSorts,
  listLineMentorships,
} from '@understudy/contracts/mentoring-mentorships';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { ListFilters } from '../../components/list-filters.js';
import { ListFoot } from '../../components/list-foot.js';
import { ListSort } from '../../components/list-sort.js';
import { NothingFits } from '../../components/nothing-fits.js';
import { useArrangement, useWords } from '../../lib/arrangement.js';
import { useFormat } from '../../lib/format.js';
import { itemsOf, pagedQuery } from '../../lib/query.js';

/** For a manager's home: mentorships that people of their line show; silent about everybody else. */
export const LineMentorships = () => {
  const { t } = useTranslation('mentoring');
  const format = useFormat();
  const order = useArrangement(lineMentorshipSorts, 'descending', 'mentorships');
  const words = useWords('mentorships');
  const asked = { ...order.asked, search: words.asked };
  const list = useInfiniteQuery(pagedQuery('mentoring', listLineMentorships, { query: { ...asked, limit: '12' } }));
  const mentorships = itemsOf(list.data);
  const narrowed = words.asked !== undefined || list.isPlaceholderData;
  if (mentorships.length === 0 && !narrowed) return null;
  return (
    <section aria-labelledby="line-mentorships">
      <Title order={2} id="line-mentorships">
        {t('ofLine.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="68ch">
        {t('ofLine.lead')}
      </Text>
      {mentorships.length > 1 || narrowed ? (
        <ListFilters search={{ label: t('ofLine.search'), ...words }}>
          <ListSort {...order} list={t('ofLine.title')} />
        </ListFilters>
      ) : null}
      {mentorships.length === 0 && words.asked ? (
        <NothingFits text={t('ofLine.none')} fields={['mentorships']} />
      ) : null}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {mentorships.map(({ id, mentee, mentor, since, cadence }) => (
          <Card key={id} component="li" py="sm">
            <Group justify="space-between" gap="sm">
              <div>
                <TextLink to="/people/$personId" params={{ personId: mentee.id }} fw={600}>
                  {mentee.name}
                </TextLink>
                <Text size="sm" c="dimmed">
                  {t('ofLine.since', { mentor: mentor.name, day: format.day(since) })}
                </Text>
              </div>
              <Text size="sm">{t(`ofLine.rhythm.${cadence}`)}</Text>
            </Group>
          </Card>
        ))}
      </Stack>
      <ListFoot pages={list} of={exportLineMentorships} input={{ query: asked }} list={t('ofLine.title')} mt="sm" />
    </section>
  );
};

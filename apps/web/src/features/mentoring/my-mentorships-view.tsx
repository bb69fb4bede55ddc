import { Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { itemsOf } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';
import { BlocksCard } from './blocks-card.js';
import classes from './mentoring.module.css';
import { mentorshipsQuery } from './mentoring-queries.js';
import { MentorshipList } from './mentorship-list.js';
import { MentorshipSort } from './mentorship-sort.js';
import { RequestCard } from './request-card.js';

/** My mentorships on either side: what waits for an answer, what runs, what was. */
export const MyMentorshipsView = () => {
  const { t } = useTranslation('mentorships');
  const can = useCan();
  const { personId } = useSession();
  const search = useSearch({ from: '/signed-in/mentorships' });
  const navigate = useNavigate({ from: '/mentorships' });
  const looks = can('mentoring.read') && personId !== null;
  const running = useInfiniteQuery(mentorshipsQuery('mine', 'running', search));
  const over = useInfiniteQuery(mentorshipsQuery('mine', 'over', search));
  // Most people have one or none, and nothing to arrange.
  const several = [running, over].some(({ data }) => itemsOf(data).length > 1);
  const lists = (
    <Stack gap="lg">
      {several ? (
        <MentorshipSort
          search={search}
          onChange={(wanted) => void navigate({ search: wanted, replace: true, resetScroll: false })}
        />
      ) : null}
      <MentorshipList scope="mine" state="open" title={t('list.open')} none={t('list.openNone')} search={search} />
      <MentorshipList
        scope="mine"
        state="running"
        title={t('list.running')}
        none={t('list.runningNone')}
        search={search}
      />
      <MentorshipList scope="mine" state="over" title={t('list.over')} none={t('list.overNone')} search={search} />
    </Stack>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(looks ? 'lead' : 'leadOutside')}
        actions={
          <>
            {can('mentoring.read') ? <TextLink to="/mentors">{t('mentorsLink')}</TextLink> : null}
            {personId === null ? null : (
              <ButtonLink to="/mentor-profile" variant="default">
                {t('profileLink')}
              </ButtonLink>
            )}
          </>
        }
      />
      {looks ? (
        <div className={classes.columns}>
          {lists}
          <Stack gap="lg">
            <RequestCard />
            <BlocksCard />
          </Stack>
        </div>
      ) : (
        lists
      )}
    </>
  );
};

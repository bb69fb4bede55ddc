import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useCan, useSession } from '../../lib/session.js';
import { BlocksCard } from './blocks-card.js';
import classes from './mentoring.module.css';
import { MentorshipList } from './mentorship-list.js';
import { RequestCard } from './request-card.js';

/** My mentorships on either side: what waits for an answer, what runs, what was. */
export const MyMentorshipsView = () => {
  const { t } = useTranslation('mentorships');
  const can = useCan();
  const { personId } = useSession();
  const looks = can('mentoring.read') && personId !== null;
  const lists = (
    <Stack gap="lg">
      <MentorshipList scope="mine" state="open" title={t('list.open')} none={t('list.openNone')} />
      <MentorshipList scope="mine" state="running" title={t('list.running')} none={t('list.runningNone')} />
      <MentorshipList scope="mine" state="over" title={t('list.over')} none={t('list.overNone')} />
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

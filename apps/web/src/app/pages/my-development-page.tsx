import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import { AssessmentCard } from '../../features/assessments/assessment-card.js';
import { NextDatesCard } from '../../features/calendar/next-dates-card.js';
import { OwnCalibrationsCard } from '../../features/calibration/own-calibrations-card.js';
import { MyDevelopmentView } from '../../features/career-framework/my-development-view.js';
import { NextActionsCard } from '../../features/development-plans/next-actions-card.js';
import { NextTalkCard } from '../../features/development-plans/next-talk-card.js';
import { PromisesCard } from '../../features/development-plans/promises-card.js';
import { MentorsHomeCard } from '../../features/mentoring/mentors-home-card.js';
import { OpportunitiesHomeCard } from '../../features/opportunities/opportunities-home-card.js';
import { TalksMissed } from '../../features/opportunities/talks-missed.js';
import { ViewersPanel } from '../../features/people/viewers-panel.js';
import { DecisionsWaiting } from '../../features/programmes/decisions/decisions-waiting.js';
import { LearningHomeCard } from '../../features/programmes/learning/learning-home-card.js';
import { NominationsWaiting } from '../../features/succession/nominations-waiting.js';
import { TransitionHomeCard } from '../../features/transitions/transition-home-card.js';
import { query } from '../../lib/query.js';

/** The first screen of everyone: what comes next, where I am and am heading, and who can see what of mine. */
export const MyDevelopmentPage = () => {
  const { data } = useSuspenseQuery(query('development', getMyDevelopment));
  return (
    <MyDevelopmentView
      mine={data}
      next={
        data.person ? (
          <Stack gap="lg">
            <NextActionsCard />
            <PromisesCard />
          </Stack>
        ) : null
      }
      beside={
        data.person ? (
          <Stack gap="lg">
            <TalksMissed scope="supported" />
            <DecisionsWaiting />
            <NominationsWaiting />
            <TransitionHomeCard />
            <NextDatesCard />
            <NextTalkCard />
            <AssessmentCard />
            <OpportunitiesHomeCard />
            <MentorsHomeCard />
            <LearningHomeCard />
            <OwnCalibrationsCard />
          </Stack>
        ) : null
      }
    >
      {data.person ? <ViewersPanel person={data.person} /> : null}
    </MyDevelopmentView>
  );
};

import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import { AssessmentCard } from '../../features/assessments/assessment-card.js';
import { MyDevelopmentView } from '../../features/career-framework/my-development-view.js';
import { ViewersPanel } from '../../features/people/viewers-panel.js';
import { query } from '../../lib/query.js';

/** The first screen of everyone: my development, and who can see what of mine. */
export const MyDevelopmentPage = () => {
  const { data } = useSuspenseQuery(query('development', getMyDevelopment));
  return (
    <MyDevelopmentView mine={data}>
      {data.person ? (
        <Stack gap="lg">
          <AssessmentCard />
          <ViewersPanel person={data.person} />
        </Stack>
      ) : null}
    </MyDevelopmentView>
  );
};

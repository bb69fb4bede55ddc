import { Box, SimpleGrid, Stack } from '@mantine/core';
import type { MyDevelopment } from '@understudy/contracts/career-framework';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NoPersonYet } from '../../components/no-person-yet.js';
import { PageHeader } from '../../components/page-header.js';
import { DerailersCard } from './derailers-card.js';
import { MyChangesCard } from './my-changes-card.js';
import classes from './my-development.module.css';
import { TransitionCard } from './transition-card.js';
import { WhereIAmCard } from './where-i-am-card.js';
import { WhereIAmHeadingCard } from './where-i-am-heading-card.js';

type MyDevelopmentViewProps = { mine: MyDevelopment; next?: ReactNode; beside?: ReactNode; children?: ReactNode };

/**
 * Where I am, where I am heading, what changed, and the shift ahead; `next` comes first, `children` last. What is `beside`
 * stands next to them on a wide screen, and after `next` on a narrow one.
 */
export const MyDevelopmentView = ({ mine, next, beside, children }: MyDevelopmentViewProps) => {
  const { t } = useTranslation('home');
  const { person, stage, stageSince, nextStage, transition, changes, manager } = mine;
  if (!person) {
    return (
      <>
        <PageHeader title={t('mine.title')} />
        <NoPersonYet />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.greeting', { name: person.preferredName ?? person.name })} />
      <div className={classes.first}>
        <div className={classes.next}>{next}</div>
        <div className={classes.beside}>{beside}</div>
        <Stack gap="lg" className={classes.where}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            <WhereIAmCard stage={stage} stageSince={stageSince} />
            <WhereIAmHeadingCard person={person} nextStage={nextStage} />
          </SimpleGrid>
          <MyChangesCard changes={changes} manager={manager} />
          {stage && stage.derailers.length > 0 ? <DerailersCard derailers={stage.derailers} /> : null}
        </Stack>
      </div>
      {transition ? (
        <Box my="lg">
          <TransitionCard transition={transition} over={t('mine.transition')} />
        </Box>
      ) : null}
      {children}
    </>
  );
};

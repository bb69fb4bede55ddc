import { Box, SimpleGrid } from '@mantine/core';
import type { MyDevelopment } from '@understudy/contracts/career-framework';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NoPersonYet } from '../../components/no-person-yet.js';
import { PageHeader } from '../../components/page-header.js';
import { DerailersCard } from './derailers-card.js';
import { MyChangesCard } from './my-changes-card.js';
import { TransitionCard } from './transition-card.js';
import { WhereIAmCard } from './where-i-am-card.js';
import { WhereIAmHeadingCard } from './where-i-am-heading-card.js';

type MyDevelopmentViewProps = { mine: MyDevelopment; next?: ReactNode; children?: ReactNode };

/** Where I am, where I am heading, the shift ahead, and what changed; `next` comes first, `children` last. */
export const MyDevelopmentView = ({ mine, next, children }: MyDevelopmentViewProps) => {
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
      {next ? <Box mb="lg">{next}</Box> : null}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <WhereIAmCard stage={stage} stageSince={stageSince} />
        <WhereIAmHeadingCard person={person} nextStage={nextStage} />
      </SimpleGrid>
      {transition ? (
        <Box mt="lg">
          <TransitionCard transition={transition} over={t('mine.transition')} />
        </Box>
      ) : null}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" my="lg">
        {stage && stage.derailers.length > 0 ? <DerailersCard derailers={stage.derailers} /> : null}
        <MyChangesCard changes={changes} manager={manager} />
      </SimpleGrid>
      {children}
    </>
  );
};

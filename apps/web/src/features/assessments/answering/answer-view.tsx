import { Box, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getQuestionnaire, type Questionnaire } from '@understudy/contracts/assessments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useFormat } from '../../../lib/format.js';
import { query } from '../../../lib/query.js';
import { AnnouncedSight } from '../announced-sight.js';
import { DeclineDialog } from './decline-dialog.js';
import { Finished } from './finished.js';
import { ProgressLine } from './progress-line.js';
import { QuestionCard } from './question-card.js';
import { ReviewStep } from './review-step.js';
import { useAnswers } from './use-answers.js';

const Answering = ({ questionnaire }: { questionnaire: Questionnaire }) => {
  const { t } = useTranslation('assessments');
  const { questions, dimensions, anonymous } = questionnaire;
  const { answers, answer, saving, problem, flush } = useAnswers(questionnaire);
  const [place, setPlace] = useState(() => {
    const open = questions.findIndex(({ key }) => !answers.has(key));
    return open < 0 ? questions.length : open;
  });
  const item = questions[place];
  return (
    <div style={{ maxWidth: '52rem' }}>
      <ProgressLine questions={questions} answers={answers} place={place} saving={saving} />
      <ProblemAlert problem={problem} />
      {item ? (
        <QuestionCard
          key={item.key}
          item={item}
          dimension={dimensions.find(({ key }) => key === item.dimensionKey)?.name ?? t('answer.general')}
          answer={answers.get(item.key)}
          anonymous={anonymous}
          own={questionnaire.relation === 'self'}
          first={place === 0}
          onAnswer={(given) => answer(item.key, given)}
          onNext={() => setPlace(place + 1)}
          onBack={() => setPlace(place - 1)}
        />
      ) : (
        <ReviewStep questionnaire={questionnaire} answers={answers} flush={flush} onGo={setPlace} />
      )}
    </div>
  );
};

/** Answering one request: about myself or about somebody else, one question after another. */
export const AnswerView = () => {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const { requestId } = useParams({ from: '/signed-in/my-assessments/$requestId' });
  const { data } = useSuspenseQuery(query('assessments', getQuestionnaire, { params: { requestId } }));
  const [declining, { open, close }] = useDisclosure(false);
  const { subject, relation, targetStage, closesOn, abilities } = data;
  const facts = [
    t(`relation.${relation}`),
    targetStage?.name,
    closesOn ? t('until', { day: format.day(closesOn) }) : null,
  ].filter((part) => part);
  return (
    <>
      <PageHeader
        over={<TextLink to="/my-assessments">{t('title')}</TextLink>}
        title={relation === 'self' ? t('aboutMe') : t('about', { name: subject.name })}
        lead={facts.join(' · ')}
        actions={
          abilities.includes('decline') ? (
            <Button variant="subtle" color="gray" onClick={open}>
              {t('decline.open')}
            </Button>
          ) : null
        }
      />
      {data.announced ? (
        <Box mb="lg">
          <AnnouncedSight announced={data.announced} />
        </Box>
      ) : null}
      {abilities.includes('answer') ? (
        <Answering key={data.id} questionnaire={data} />
      ) : (
        <Finished questionnaire={data} />
      )}
      <DeclineDialog requestId={data.id} subject={subject.name} opened={declining} onClose={close} />
    </>
  );
};

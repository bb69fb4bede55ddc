import { Text } from '@mantine/core';
import type { NextStep } from '@understudy/contracts/programmes-enrolments';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';

/** A next step in a line of words. */
export const useNextStepWords = () => {
  const { t } = useTranslation('enrolments');
  const format = useFormat();
  return ({ kind, title, day }: Pick<NextStep, 'kind' | 'title' | 'day'>): string =>
    day === null ? t(`next.kind.${kind}`, { title }) : t(`next.until.${kind}`, { title, day: format.day(day) });
};

/** What can come next for me, with the way there where I can go it now. */
export const NextStepLine = ({ step }: { step: NextStep }) => {
  const { t } = useTranslation('enrolments');
  const say = useNextStepWords();
  const { kind, words, cohortId, programmeId, opportunityId, isOpen } = step;
  return (
    <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
      <Text span fw={600} inherit>
        {t('next.title')}
      </Text>{' '}
      {kind === 'own' ? null : `${say(step)} `}
      {words}{' '}
      {isOpen && cohortId ? (
        <TextLink to="/cohorts/$cohortId" params={{ cohortId }} size="sm">
          {t('next.go')}
        </TextLink>
      ) : null}
      {isOpen && programmeId ? (
        <TextLink to="/programmes/$programmeId" params={{ programmeId }} size="sm">
          {t('next.go')}
        </TextLink>
      ) : null}
      {isOpen && opportunityId ? (
        <TextLink to="/opportunities/$opportunityId" params={{ opportunityId }} size="sm">
          {t('next.go')}
        </TextLink>
      ) : null}
    </Text>
  );
};

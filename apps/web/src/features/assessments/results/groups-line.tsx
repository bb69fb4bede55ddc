import { Badge, Group } from '@mantine/core';
import type { AssessmentResult } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';

/** Which sides have spoken, and which are too few to be heard. */
export const GroupsLine = ({ result }: { result: AssessmentResult }) => {
  const { t } = useTranslation('results');
  const told = result.groups.filter(({ state, observer }) => state !== 'no-answer' && observer !== 'others');
  return (
    <Group component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('groups')}>
      {told.map(({ observer, state }) => (
        <li key={observer}>
          <Badge variant="light" color={state === 'shown' ? 'pine' : 'gray'} size="lg">
            {state === 'shown' ? t(`observer.${observer}`) : `${t(`observer.${observer}`)} · ${t(`state.${state}`)}`}
          </Badge>
        </li>
      ))}
    </Group>
  );
};

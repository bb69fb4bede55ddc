import { Stack, Text } from '@mantine/core';
import type { Stage } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';

/** A stage in two sentences: what it is there for and where a person's worth comes from in it; and the way to the rest. */
export const StageWords = ({ stage }: { stage: Stage }) => {
  const { t } = useTranslation('home');
  return (
    <Stack gap="sm" mt="sm">
      <div>
        <Text size="sm" c="dimmed">
          {t('mine.focus')}
        </Text>
        <Text>{stage.coreFocus}</Text>
      </div>
      <div>
        <Text size="sm" c="dimmed">
          {t('mine.value')}
        </Text>
        <Text>{stage.valueSource}</Text>
      </div>
      <TextLink to="/framework/$stageKey" params={{ stageKey: stage.key }} size="sm">
        {t('mine.read', { stage: stage.name })}
      </TextLink>
    </Stack>
  );
};

import { Text } from '@mantine/core';
import type { FrameworkReference } from '@understudy/contracts/framework-reference';
import { useTranslation } from 'react-i18next';
import { TextLink } from './links.js';

type FrameworkNoteProps = { framework: FrameworkReference | null; text: 'result' | 'plan' | 'rated' | 'instrument' };

/** That something was made by a version of the framework that holds no longer, with the way to what it said then. */
export const FrameworkNote = ({ framework, text }: FrameworkNoteProps) => {
  const { t } = useTranslation('career-framework');
  if (framework === null || framework.current) return null;
  return (
    <Text size="sm" c="dimmed">
      {t(`olderFramework.${text}`)}{' '}
      <TextLink to="/framework" search={{ version: framework.id }} inherit>
        {t('olderFramework.version', { version: framework.number })}
      </TextLink>
    </Text>
  );
};

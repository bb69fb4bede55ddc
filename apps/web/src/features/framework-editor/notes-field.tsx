import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What an import brought that has no place of its own; shown to admins, not to readers. */
export const NotesField = ({ value, onText }: { value: string; onText: (text: string) => void }) => {
  const { t } = useTranslation('framework-editor');
  return (
    <Textarea
      label={t('field.notes')}
      description={t('field.notesHint')}
      value={value}
      maxLength={40_000}
      autosize
      minRows={2}
      maxRows={10}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
};

import { Group, Text, Textarea, type TextareaProps } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './plan.module.css';

/** A field for what nobody else reads, marked so that no one types in the wrong box. */
export const PrivateNote = (props: TextareaProps) => {
  const { t } = useTranslation('check-ins');
  return (
    <div className={classes.private}>
      <Textarea
        autosize
        minRows={2}
        maxRows={12}
        label={
          <Group component="span" gap={6} display="inline-flex">
            <IconLock size={16} aria-hidden />
            <Text span fw={600} size="sm">
              {t('note.private')}
            </Text>
          </Group>
        }
        description={t('note.privateHelp')}
        {...props}
      />
    </div>
  );
};

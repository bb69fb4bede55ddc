import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { restorePlanPart } from '@understudy/contracts/development-plans-removals';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/query.js';

type UndoProps = { planId: string; changeId: string; text: string };

const seconds = 15;
const idOf = (changeId: string): string => `removed-${changeId}`;

const Undo = ({ planId, changeId, text }: UndoProps) => {
  const { t } = useTranslation('plans');
  const restore = useAction(restorePlanPart, ['plans', 'development', 'stages']);
  const undo = () =>
    restore.mutate(
      { params: { planId, changeId } },
      { onSuccess: () => notifications.update({ id: idOf(changeId), message: t('restore.done'), autoClose: 4_000 }) },
    );
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {restore.isError ? t('restore.failed') : text}
      </Text>
      <Button size="compact-sm" variant="light" loading={restore.isPending} onClick={undo}>
        {t('restore.undo')}
      </Button>
    </Group>
  );
};

/** Says that something left a plan, with a way to take that back at once; later the history has one. */
export const offerUndo = (removal: UndoProps): void => {
  notifications.show({ id: idOf(removal.changeId), autoClose: seconds * 1000, message: <Undo {...removal} /> });
};

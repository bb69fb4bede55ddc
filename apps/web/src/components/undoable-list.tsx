import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ProblemError } from '../lib/problem-error.js';
import { ConfirmDialog } from './confirm-dialog.js';

type UndoableListProps<Item> = {
  items: readonly Item[];
  line: (item: Item) => string;
  words: { undo: string; undone: string; title: string; text: string; undoOf: (item: Item) => string };
  action: {
    isPending: boolean;
    error: ProblemError | null;
    reset: () => void;
    undo: (item: Item) => Promise<unknown>;
  };
};

/** What was brought in from files, newest first, each to be taken out again after a question. */
export const UndoableList = <Item extends { id: string; undoneAt: string | null }>({
  items,
  line,
  words,
  action,
}: UndoableListProps<Item>) => {
  const [undoing, setUndoing] = useState<Item | null>(null);
  const stop = () => {
    action.reset();
    setUndoing(null);
  };
  const confirm = async (item: Item) => {
    await action.undo(item);
    stop();
  };
  return (
    <>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map((item) => (
          <Group key={item.id} component="li" justify="space-between" gap="sm">
            <Text size="sm" className="figures">
              {line(item)}
            </Text>
            {item.undoneAt ? (
              <Text size="sm" c="dimmed">
                {words.undone}
              </Text>
            ) : (
              <Button size="xs" variant="default" onClick={() => setUndoing(item)} aria-label={words.undoOf(item)}>
                {words.undo}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {undoing ? (
        <ConfirmDialog
          opened
          danger
          title={words.title}
          confirmLabel={words.undo}
          sending={action.isPending}
          problem={action.error}
          onConfirm={() => void confirm(undoing).catch(() => undefined)}
          onClose={stop}
        >
          {words.text}
        </ConfirmDialog>
      ) : null}
    </>
  );
};

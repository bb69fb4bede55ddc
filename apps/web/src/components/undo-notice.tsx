import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CallInput, Endpoint } from '@understudy/contracts/endpoint';
import { type Area, useAction } from '../lib/query.js';

type Undoing<E extends Endpoint> = {
  /** What was taken away; a later notice about the same takes the place of this one. */
  id: string;
  endpoint: E;
  input: CallInput<E>;
  stale: readonly Area[];
  words: { left: string; undo: string; done: string; failed: string };
};

const seconds = 15;
const noticeOf = (id: string): string => `removed-${id}`;

const Undo = <E extends Endpoint>({ id, endpoint, input, stale, words }: Undoing<E>) => {
  const restore = useAction(endpoint, stale);
  const undo = () =>
    restore.mutate(input, {
      onSuccess: () => notifications.update({ id: noticeOf(id), message: words.done, autoClose: 4_000 }),
    });
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {restore.isError ? words.failed : words.left}
      </Text>
      <Button size="compact-sm" variant="light" loading={restore.isPending} onClick={undo}>
        {words.undo}
      </Button>
    </Group>
  );
};

/** Says that something was taken away, with a way to take that back at once; later its place has one. */
export const offerUndo = <E extends Endpoint>(undoing: Undoing<E>): void => {
  notifications.show({ id: noticeOf(undoing.id), autoClose: seconds * 1000, message: <Undo {...undoing} /> });
};

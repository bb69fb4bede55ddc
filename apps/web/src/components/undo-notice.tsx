import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CallInput, Endpoint } from '@understudy/contracts/endpoint';
import { type ReactNode, useState } from 'react';
import { type Area, useAction } from '../lib/query.js';

type Undoing<E extends Endpoint> = {
  /** What was taken away; a later notice about the same takes the place of this one. */
  id: string;
  endpoint: E;
  input: CallInput<E>;
  stale: readonly Area[];
  words: Words;
};
/** What was taken away from what a page holds and saves by itself. */
type UndoingHere = {
  id: string;
  /** Whether it could be put back. */
  undo: () => boolean;
  words: Words;
};
/** With what to say where it was changed meanwhile, when that is more than that it failed. */
type Words = { left: string; undo: string; done: string; failed: string; changed?: string };

const seconds = 15;
const noticeOf = (id: string): string => `removed-${id}`;

const tellDone = (id: string, words: Words): void => {
  notifications.update({ id: noticeOf(id), message: words.done, autoClose: 4_000 });
};

type LineProps = { text: string; button: string; sending: boolean; onUndo: () => void };

const Line = ({ text, button, sending, onUndo }: LineProps) => (
  <Group justify="space-between" wrap="nowrap" gap="sm">
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {text}
    </Text>
    <Button size="compact-sm" variant="light" flex="none" loading={sending} onClick={onUndo}>
      {button}
    </Button>
  </Group>
);

const Undo = <E extends Endpoint>({ id, endpoint, input, stale, words }: Undoing<E>) => {
  const restore = useAction(endpoint, stale);
  const undo = () => restore.mutate(input, { onSuccess: () => tellDone(id, words) });
  const failed = (restore.error?.code === 'changed-meanwhile' ? words.changed : undefined) ?? words.failed;
  return (
    <Line text={restore.isError ? failed : words.left} button={words.undo} sending={restore.isPending} onUndo={undo} />
  );
};

const UndoHere = ({ id, undo, words }: UndoingHere) => {
  const [failed, setFailed] = useState(false);
  const press = () => (undo() ? tellDone(id, words) : setFailed(true));
  return <Line text={failed ? words.failed : words.left} button={words.undo} sending={false} onUndo={press} />;
};

const show = (id: string, message: ReactNode): void => {
  notifications.show({ id: noticeOf(id), autoClose: seconds * 1000, message });
};

/** Says that something was taken away, with a way to take that back at once; later its place has one. */
export const offerUndo = <E extends Endpoint>(undoing: Undoing<E>): void => {
  show(undoing.id, <Undo {...undoing} />);
};

/** The same for what the page itself puts back into what it holds. */
export const offerUndoHere = (undoing: UndoingHere): void => {
  show(undoing.id, <UndoHere {...undoing} />);
};

/** Takes an offer back, where the page that could have kept it is left. */
export const withdrawUndo = (id: string): void => {
  notifications.hide(noticeOf(id));
};

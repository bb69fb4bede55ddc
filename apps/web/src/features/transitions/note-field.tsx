import { Button, Group, Textarea } from '@mantine/core';
import type { CompanionItem } from '@understudy/contracts/development-plans-transitions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { keepWords, readWords } from '../../lib/unsent-words.js';
import { useChangeItem } from './companion-query.js';

type NoteFieldProps = {
  transitionId: string;
  item: CompanionItem;
  label: string;
  hideLabel?: boolean;
  onSaved?: () => void;
};

/** What somebody writes to a line; the button is there as soon as something is typed. */
export const NoteField = ({ transitionId, item, label, hideLabel = false, onSaved }: NoteFieldProps) => {
  const { t } = useTranslation(['transitions', 'common']);
  const about = `transition-${transitionId}-${item.item}`;
  const [typed, setTyped] = useState<string | null>(() => readWords(about)?.note ?? null);
  const change = useChangeItem();
  const type = (next: string | null): void => {
    setTyped(next);
    keepWords(about, next === null ? null : { note: next });
  };
  const text = typed ?? item.note;
  const changed = text.trim() !== item.note;
  const save = () =>
    change.mutate(
      { params: { transitionId, item: item.item }, body: { version: item.version, note: text } },
      {
        onSuccess: () => {
          type(null);
          onSaved?.();
        },
      },
    );
  return (
    <div>
      <ProblemAlert problem={change.error} />
      <Textarea
        label={hideLabel ? undefined : label}
        aria-label={hideLabel ? label : undefined}
        autosize
        minRows={hideLabel ? 2 : 3}
        maxRows={14}
        maxLength={4000}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
      />
      {changed || change.isPending ? (
        <Group gap="xs" mt="xs">
          <Button size="xs" loading={change.isPending} onClick={save}>
            {t('line.save')}
          </Button>
          <Button size="xs" variant="default" onClick={() => type(null)}>
            {t('common:cancel')}
          </Button>
        </Group>
      ) : null}
    </div>
  );
};

import { Button, Checkbox, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { Companion, CompanionItem } from '@understudy/contracts/development-plans-transitions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useChangeItem } from './companion-query.js';
import { NoteField } from './note-field.js';
import { ShareButton } from './share-button.js';
import classes from './transitions.module.css';

type CompanionLineProps = { companion: Companion; item: CompanionItem; label?: string };

/** One line: to be ticked, written to, and shared or kept. */
export const CompanionLine = ({ companion, item, label = item.text }: CompanionLineProps) => {
  const { t } = useTranslation('transitions');
  const [writing, setWriting] = useState(false);
  const change = useChangeItem();
  const { manager } = companion;
  const tick = (done: boolean) =>
    change.mutate({
      params: { transitionId: companion.id, item: item.item },
      body: { version: item.version, done },
    });
  return (
    <li>
      <Checkbox
        label={label}
        checked={item.done}
        disabled={change.isPending}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <ProblemAlert problem={change.error} />
      {item.note && !writing ? <p className={classes.note}>{item.note}</p> : null}
      {writing ? (
        <div className={classes.note}>
          <NoteField
            hideLabel
            transitionId={companion.id}
            item={item}
            label={t('line.noteOf', { text: item.text })}
            onSaved={() => setWriting(false)}
          />
        </div>
      ) : null}
      <div className={classes.tools} data-print="no">
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          c="dimmed"
          leftSection={<IconPencil size={14} aria-hidden />}
          aria-expanded={writing}
          aria-label={t('line.noteOf', { text: item.text })}
          onClick={() => setWriting(!writing)}
        >
          {t('line.note')}
        </Button>
        <ShareButton companion={companion} item={item} text={item.text} />
        {item.shared && manager ? (
          <Text span size="xs" c="var(--accent)">
            {t('line.shared', { name: manager.name })}
          </Text>
        ) : null}
      </div>
    </li>
  );
};

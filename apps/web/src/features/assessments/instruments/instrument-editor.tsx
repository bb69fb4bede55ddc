import { Alert, Button, Card, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { IconInfoCircle, IconPlus, IconSend, IconTrash } from '@tabler/icons-react';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import {
  changeInstrumentDraft,
  discardInstrumentDraft,
  type InstrumentVersion,
  publishInstrument,
} from '@understudy/contracts/assessments-instruments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useAction } from '../../../lib/query.js';
import classes from '../answering/answering.module.css';
import { DimensionEditor } from './dimension-editor.js';
import { draftOf, freshKey, type InstrumentDraft, isSame, withScale } from './instrument-draft.js';
import { MinutesLine } from './minutes-line.js';
import { ScaleEditor } from './scale-editor.js';

/** Changing a draft as a whole: kept when asked, published when it is ready. */
export const InstrumentEditor = ({ version: newest }: { version: InstrumentVersion }) => {
  const { t } = useTranslation(['instruments', 'common', 'framework-editor']);
  const navigate = useNavigate();
  const [version, setVersion] = useState(newest);
  const [draft, setDraft] = useState<InstrumentDraft>(() => draftOf(version));
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const save = useAction(changeInstrumentDraft, ['instruments']);
  const publish = useAction(publishInstrument, ['instruments']);
  const discard = useAction(discardInstrumentDraft, ['instruments']);
  const params = { instrumentId: version.instrumentId };
  const changed = !isSame(draft, draftOf(version));
  const takeIn = () => {
    setVersion(newest);
    setDraft(draftOf(newest));
  };
  if (!changed && newest.version > version.version) takeIn();
  const leaving = useBlocker({ shouldBlockFn: () => changed, withResolver: true, enableBeforeUnload: changed });
  const change = (part: Partial<InstrumentDraft>) => setDraft((known) => ({ ...known, ...part }));
  const { dimensions } = draft.content;
  const addDimension = () => {
    const key = freshKey('dimension', dimensions);
    const name = t('dimension.fresh');
    change({ content: { ...draft.content, dimensions: [...dimensions, { key, name, description: '' }] } });
  };
  // Sent with the version that was read: with a later one it would write over what somebody else has kept meanwhile.
  const keep = (over = version) =>
    save.mutate({ params, body: { ...draft, version: over.version } }, { onSuccess: setVersion });
  const overtaken = save.error?.code === 'changed-meanwhile' && newest.version > version.version;
  return (
    <Stack gap="lg">
      <Alert variant="light" color="pine" icon={<IconInfoCircle aria-hidden />}>
        {t('editor.about')}
      </Alert>
      <MinutesLine minutes={version.minutes} />
      <Card>
        <Stack>
          <TextInput
            required
            label={t('name')}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Textarea
            label={t('description')}
            autosize
            minRows={2}
            value={draft.description}
            onChange={(event) => change({ description: event.currentTarget.value })}
          />
          <NumberInput
            maw="18rem"
            label={t('expires')}
            description={t('expiresHelp')}
            min={1}
            max={36}
            allowDecimal={false}
            value={draft.expiresAfterMonths}
            onChange={(value) => change({ expiresAfterMonths: Number(value) })}
          />
        </Stack>
      </Card>
      <ScaleEditor
        scale={draft.content.scale}
        onChange={(scale) => change({ content: withScale(draft.content, scale) })}
      />
      {dimensions.map((dimension) => (
        <DimensionEditor
          key={dimension.key}
          dimension={dimension}
          content={draft.content}
          onChange={(content) => change({ content })}
        />
      ))}
      <Group>
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={addDimension}>
          {t('dimension.add')}
        </Button>
      </Group>
      <ProblemAlert problem={save.error ?? null} />
      {overtaken ? (
        <Group>
          <Button
            variant="default"
            onClick={() => {
              takeIn();
              save.reset();
            }}
          >
            {t('framework-editor:meanwhile.takeTheirs')}
          </Button>
          <Button loading={save.isPending} onClick={() => keep(newest)}>
            {t('framework-editor:meanwhile.keepMine')}
          </Button>
        </Group>
      ) : null}
      <Group className={classes.bar} justify="flex-end" gap="sm">
        {version.abilities.includes('discard-draft') ? (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={() => setAsked('discard')}
          >
            {t('discard.button')}
          </Button>
        ) : null}
        <Button variant="default" disabled={!changed} loading={save.isPending} onClick={() => keep()}>
          {t('editor.keep')}
        </Button>
        {version.abilities.includes('publish') ? (
          <Button
            disabled={changed}
            leftSection={<IconSend size={18} aria-hidden />}
            onClick={() => setAsked('publish')}
          >
            {t('publish.button')}
          </Button>
        ) : null}
      </Group>
      <ConfirmDialog
        opened={asked === 'publish'}
        title={t('publish.title', { name: draft.name })}
        confirmLabel={t('publish.button')}
        sending={publish.isPending}
        problem={publish.error}
        onConfirm={() =>
          publish.mutate({ params, body: { version: version.version } }, { onSuccess: () => setAsked(null) })
        }
        onClose={() => setAsked(null)}
      >
        {t('publish.text')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'discard'}
        danger
        title={t('discard.title')}
        confirmLabel={t('discard.button')}
        sending={discard.isPending}
        problem={discard.error}
        onConfirm={() =>
          discard.mutate({ params }, { onSuccess: () => void navigate({ to: '/instruments', ignoreBlocker: true }) })
        }
        onClose={() => setAsked(null)}
      >
        {t('discard.text')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={leaving.status === 'blocked'}
        title={t('editor.leaveTitle')}
        confirmLabel={t('editor.leave')}
        onConfirm={() => leaving.proceed?.()}
        onClose={() => leaving.reset?.()}
      >
        {t('editor.leaveText')}
      </ConfirmDialog>
    </Stack>
  );
};

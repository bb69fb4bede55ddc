import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCloudCheck, IconCloudUpload } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FrameworkDraft, getFrameworkDraft } from '@understudy/contracts/framework-versions';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { query } from '../../lib/query.js';
import { ChangeList } from './change-list.js';
import classes from './editor.module.css';
import type { EditorSearch } from './editor-search.js';
import { ExpectationMatrix } from './expectation-matrix.js';
import { FrameworkPanel } from './framework-panel.js';
import { Outline } from './outline.js';
import { PublishPanel } from './publish-panel.js';
import { SkillPanel } from './skill-panel.js';
import { StagePanel } from './stage-panel.js';
import { TransitionPanel } from './transition-panel.js';
import { type DraftState, useDraft } from './use-draft.js';
import { useRemovals } from './use-removals.js';

const SaveState = ({ draft }: { draft: DraftState }) => {
  const { t } = useTranslation('framework-editor');
  return (
    <Group gap={6} role="status">
      {draft.saved ? <IconCloudCheck size={18} aria-hidden /> : <IconCloudUpload size={18} aria-hidden />}
      <Text size="sm">{t(draft.saved ? 'save.saved' : draft.problem ? 'save.failed' : 'save.saving')}</Text>
      {draft.problem ? (
        <Button size="compact-sm" variant="default" onClick={draft.saveNow}>
          {t('save.again')}
        </Button>
      ) : null}
    </Group>
  );
};

const Meanwhile = ({ draft }: { draft: DraftState }) => {
  const { t } = useTranslation('framework-editor');
  const name = draft.theirs?.changedBy?.name ?? t('meanwhile.somebody');
  if (draft.theirs) {
    return (
      <Alert color="apricot" title={t('meanwhile.title', { name })} role="alert">
        <Text size="sm" mb="sm">
          {t('meanwhile.text')}
        </Text>
        <Group gap="sm">
          <Button size="sm" variant="default" onClick={draft.takeTheirs}>
            {t('meanwhile.takeTheirs')}
          </Button>
          <Button size="sm" onClick={draft.keepMine}>
            {t('meanwhile.keepMine')}
          </Button>
        </Group>
      </Alert>
    );
  }
  if (draft.mergedWith === null) return null;
  return (
    <Text size="sm" role="status">
      {t('meanwhile.merged', { name: draft.mergedWith || t('meanwhile.somebody') })}
    </Text>
  );
};

const Panel = ({ draft, newest, search }: { draft: DraftState; newest: FrameworkDraft; search: EditorSearch }) => {
  const navigate = useNavigate();
  const { content, change } = draft;
  const remove = useRemovals(draft);
  const at = search.at ?? '';
  const record = {
    content,
    change,
    remove,
    at,
    onRemoved: () => void navigate({ to: '/framework-editor', search: {} }),
  };
  if (search.part === 'stage') return <StagePanel key={at} {...record} />;
  if (search.part === 'skill') return <SkillPanel key={at} {...record} />;
  if (search.part === 'transition') return <TransitionPanel key={at} {...record} />;
  if (search.part === 'matrix') return <ExpectationMatrix content={content} change={change} />;
  if (search.part === 'changes') return <ChangeList before={newest.published.content} after={content} />;
  if (search.part === 'publish') return <PublishPanel draft={draft} newest={newest} />;
  return <FrameworkPanel content={content} change={change} remove={remove} />;
};

/** The draft of the next version: its outline at the side, one part of it open; saved while it is typed. */
export const EditorView = () => {
  const { t } = useTranslation('framework-editor');
  const search = useSearch({ from: '/signed-in/framework-editor' });
  const { data: newest } = useSuspenseQuery(query('framework-draft', getFrameworkDraft));
  const draft = useDraft(newest);
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/framework-versions" size="sm">
            {t('versions.title')}
          </TextLink>
        }
        title={t('editor.title', { number: newest.number })}
        lead={t('editor.lead', { number: newest.published.number })}
        actions={<SaveState draft={draft} />}
      />
      <Stack gap="lg">
        <ProblemAlert problem={draft.problem} />
        <Meanwhile draft={draft} />
        <div className={classes.editor}>
          <Outline content={draft.content} change={draft.change} search={search} />
          <div>
            <Panel draft={draft} newest={newest} search={search} />
          </div>
        </div>
      </Stack>
    </>
  );
};

import { Alert, Button, FileButton, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { getFramework } from '@understudy/contracts/career-framework';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import { type ImportedFramework, readFrameworkFile } from '@understudy/contracts/framework-exchange';
import {
  getFrameworkDraft,
  replaceFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import {
  emptyContent,
  importedContent,
  type LevelChoices,
  suggestedLevels,
} from '@understudy/domain/career-framework/exchange/imported-content';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { offerUndo } from '../../components/undo-notice.js';
import { call, upload } from '../../lib/api-client.js';
import { noteOwnWrite } from '../../lib/own-writes.js';
import { asProblem, type ProblemError } from '../../lib/problem-error.js';
import { query } from '../../lib/query.js';
import { contentOf } from './framework-text.js';
import { ImportReport } from './import-report.js';
import { LevelChoice } from './level-choice.js';

type Mode = 'own' | 'add';

/** Each level a stage of its own. */
const allNew = ({ levels }: ImportedFramework): LevelChoices =>
  Object.fromEntries(levels.map(({ key }) => [key, null]));

/** A framework from a file: read first, then the choice of what its levels are, then a draft. */
export const ImportView = () => {
  const { t } = useTranslation('framework-editor');
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: framework } = useSuspenseQuery(query('framework', getFramework));
  const draft = useQuery({ ...query('framework-draft', getFrameworkDraft), retry: false });
  const base = draft.data?.content ?? contentOf(framework);
  const [mode, setMode] = useState<Mode>('add');
  const [choices, setChoices] = useState<LevelChoices>({});
  const read = useMutation<ImportedFramework, ProblemError, File>({
    mutationFn: async (file) => {
      const imported = await upload(readFrameworkFile, file);
      setMode(imported.content === null ? 'add' : 'own');
      setChoices(suggestedLevels(imported, base.stages));
      return imported;
    },
  });
  const stages = mode === 'add' ? base.stages : [];
  const track = { key: 'imported', name: read.data?.name || t('import.track') };
  const made = read.data
    ? importedContent(
        read.data,
        mode === 'add' ? choices : allNew(read.data),
        mode === 'add' ? base : emptyContent,
        track,
      )
    : null;
  const replace = async (before: number, text: FrameworkContent) => {
    const body = { revision: before, content: text };
    const { revision, removedDraftId } = await call(replaceFrameworkDraft, { body });
    offerUndo({
      id: removedDraftId,
      endpoint: replaceFrameworkDraft,
      input: { body: { revision, removedDraftId } },
      stale: ['framework-draft', 'framework-versions'],
      words: {
        left: t('import.undo.left'),
        undo: t('import.undo.undo'),
        done: t('import.undo.done'),
        failed: t('import.undo.failed'),
        changed: t('import.undo.changed'),
      },
    });
  };
  const save = useMutation<void, ProblemError, FrameworkContent>({
    mutationFn: async (text) => {
      if (draft.data) await replace(draft.data.revision, text);
      else await call(startFrameworkDraft, { body: { content: text } });
      noteOwnWrite();
      client.removeQueries({ queryKey: ['framework-draft'] });
      await client.invalidateQueries({ queryKey: ['framework-versions'] });
      await navigate({ to: '/framework-editor', search: { part: 'changes' } });
    },
  });
  const unexpected = draft.error && asProblem(draft.error).code !== 'not-found' ? asProblem(draft.error) : null;
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/framework-versions" size="sm">
            {t('versions.title')}
          </TextLink>
        }
        title={t('import.title')}
        lead={t('import.lead')}
      />
      <Stack gap="lg" maw={860}>
        <Group>
          <FileButton onChange={(file) => file && read.mutate(file)} accept=".yml,.yaml,.md,.csv,.json">
            {(props) => (
              <Button {...props} loading={read.isPending} leftSection={<IconFileUpload size={18} aria-hidden />}>
                {t('import.choose')}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed">
            {t('import.formats')}
          </Text>
        </Group>
        <ProblemAlert problem={read.error ?? save.error ?? unexpected} />
        {read.data && made ? (
          <>
            <ImportReport imported={read.data} made={made} />
            {read.data.content === null ? (
              <Radio.Group
                label={t('import.mode')}
                value={mode}
                onChange={(value) => setMode(value === 'own' ? 'own' : 'add')}
              >
                <Stack gap="xs" mt="xs">
                  <Radio value="add" label={t('import.modes.add')} description={t('import.modes.addHint')} />
                  <Radio value="own" label={t('import.modes.own')} description={t('import.modes.ownHint')} />
                </Stack>
              </Radio.Group>
            ) : null}
            {read.data.content === null && mode === 'add' ? (
              <section aria-label={t('import.levels')}>
                <Title order={2} size="h3">
                  {t('import.levels')}
                </Title>
                <Text size="sm" c="dimmed" mb="sm">
                  {t('import.levelsLead')}
                </Text>
                <Stack gap="sm">
                  {read.data.levels.map((level) => (
                    <LevelChoice
                      key={level.key}
                      level={level}
                      stages={stages}
                      choice={choices[level.key]}
                      onChoose={(choice) => setChoices((now) => ({ ...now, [level.key]: choice }))}
                    />
                  ))}
                </Stack>
              </section>
            ) : null}
            {draft.data && mode === 'own' ? <Alert color="apricot">{t('import.replaces')}</Alert> : null}
            <div>
              <Button loading={save.isPending} onClick={() => save.mutate(made.content)}>
                {t(draft.data ? 'import.intoDraft' : 'import.makeDraft')}
              </Button>
            </div>
          </>
        ) : null}
      </Stack>
    </>
  );
};

import { NavLink, type NavLinkProps, Select, Stack, Text } from '@mantine/core';
import { IconChecklist, IconGitCompare, IconMap2, IconRocket } from '@tabler/icons-react';
import { createLink, useNavigate } from '@tanstack/react-router';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import { addSkill, addStage, addTransition } from '@understudy/domain/career-framework/content-editing';
import { stepsOf } from '@understudy/domain/career-framework/stage-order';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddForm } from './add-form.js';
import classes from './editor.module.css';
import type { EditorSearch } from './editor-search.js';
import type { PanelProps } from './panel-props.js';

type OutlineProps = PanelProps & { search: EditorSearch };

type ItemProps = { to: EditorSearch; current: EditorSearch; label: string; icon?: ReactNode; hint?: string };

const AnchorNavLink = (props: NavLinkProps & Omit<ComponentProps<'a'>, keyof NavLinkProps>) => (
  <NavLink component="a" {...props} />
);
const ItemLink = createLink(AnchorNavLink);

const Item = ({ to, current, label, icon, hint }: ItemProps) => {
  const active = (current.part ?? 'framework') === to.part && current.at === to.at;
  return (
    <ItemLink
      to="/framework-editor"
      search={to}
      active={active}
      aria-current={active ? 'page' : undefined}
      label={label}
      description={hint}
      leftSection={icon}
      py={4}
    />
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className={classes.part} open>
    <summary>{title}</summary>
    {children}
  </details>
);

const Adding = ({ content, change }: PanelProps) => {
  const { t } = useTranslation('framework-editor');
  const navigate = useNavigate();
  const [track, setTrack] = useState<string | null>(content.tracks[0]?.key ?? null);
  const open = (search: EditorSearch) => void navigate({ to: '/framework-editor', search });
  return (
    <AddForm
      label={t('stage.new')}
      button={t('add')}
      onAdd={(name) => {
        const { key } = addStage(content, name, track ?? '');
        change((text) => addStage(text, name, track ?? '').content);
        open({ part: 'stage', at: key });
      }}
    >
      <Select
        label={t('field.track')}
        data={content.tracks.map((one) => ({ value: one.key, label: one.name || one.key }))}
        value={track}
        onChange={setTrack}
        w={140}
      />
    </AddForm>
  );
};

const AddingSkill = ({ content, change }: PanelProps) => {
  const { t } = useTranslation('framework-editor');
  const navigate = useNavigate();
  const home = content.stages[0]?.key ?? '';
  return (
    <AddForm
      label={t('skill.new')}
      button={t('add')}
      onAdd={(name) => {
        const { key } = addSkill(content, name, home);
        change((text) => addSkill(text, name, home).content);
        void navigate({ to: '/framework-editor', search: { part: 'skill', at: key } });
      }}
    />
  );
};

const AddingTransition = ({ content, change }: PanelProps) => {
  const { t } = useTranslation('framework-editor');
  const navigate = useNavigate();
  const [from, setFrom] = useState<string | null>(null);
  const data = content.stages.map(({ key, name }) => ({ value: key, label: name || key }));
  return (
    <Stack gap={6} mt="xs">
      <Select label={t('transition.from')} data={data} value={from} onChange={setFrom} searchable />
      <Select
        label={t('transition.to')}
        data={data.filter(({ value }) => value !== from)}
        value={null}
        disabled={from === null}
        searchable
        onChange={(to) => {
          if (from === null || to === null) return;
          change((text) => addTransition(text, from, to));
          setFrom(null);
          void navigate({ to: '/framework-editor', search: { part: 'transition', at: `${from} ${to}` } });
        }}
      />
    </Stack>
  );
};

const ordered = ({ stages }: FrameworkContent) => stages.toSorted((one, other) => one.ordinal - other.ordinal);

/** Everything that the framework consists of, to open or to add to. */
export const Outline = ({ content, change, search }: OutlineProps) => {
  const { t } = useTranslation('framework-editor');
  const steps = stepsOf(content.stages);
  const unplaced = content.stages.filter(({ track }) => !content.tracks.some(({ key }) => key === track));
  const tracks = [
    ...content.tracks.map(({ key, name }) => ({
      key,
      name,
      stages: ordered(content).filter((one) => one.track === key),
    })),
    ...(unplaced.length > 0 ? [{ key: '', name: t('tracks.none'), stages: unplaced }] : []),
  ];
  return (
    <nav aria-label={t('outline')} className={classes.outline}>
      <Item to={{ part: 'framework' }} current={search} label={t('framework.title')} icon={<IconMap2 size={16} />} />
      <Item to={{ part: 'matrix' }} current={search} label={t('matrix.title')} icon={<IconChecklist size={16} />} />
      <Item to={{ part: 'changes' }} current={search} label={t('changes.title')} icon={<IconGitCompare size={16} />} />
      <Item to={{ part: 'publish' }} current={search} label={t('publish.short')} icon={<IconRocket size={16} />} />
      <Part title={t('part.stages')}>
        {tracks.map(({ key, name, stages }) => (
          <div key={key}>
            <Text size="xs" c="dimmed" mt="xs" px="sm">
              {name || key}
            </Text>
            {stages.map((stage) => (
              <Item
                key={stage.key}
                to={{ part: 'stage', at: stage.key }}
                current={search}
                label={stage.name || t('unnamed')}
                hint={t('stage.step', { number: steps.get(stage.key) ?? stage.ordinal })}
              />
            ))}
          </div>
        ))}
        <Adding content={content} change={change} />
      </Part>
      <Part title={t('part.skills')}>
        {content.skills.map((skill) => (
          <Item
            key={skill.key}
            to={{ part: 'skill', at: skill.key }}
            current={search}
            label={skill.name || t('unnamed')}
          />
        ))}
        <AddingSkill content={content} change={change} />
      </Part>
      <Part title={t('part.transitions')}>
        {content.transitions.map(({ fromStageKey, toStageKey, name }) => (
          <Item
            key={`${fromStageKey} ${toStageKey}`}
            to={{ part: 'transition', at: `${fromStageKey} ${toStageKey}` }}
            current={search}
            label={name || t('unnamed')}
          />
        ))}
        <AddingTransition content={content} change={change} />
      </Part>
    </nav>
  );
};

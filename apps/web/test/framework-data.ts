import type { FrameworkContent } from '@understudy/contracts/framework-content';
import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import type {
  FrameworkDraft,
  FrameworkVersion,
  MigratingPerson,
  StageMigration,
} from '@understudy/contracts/framework-versions';
import { card } from './growth-data.js';

const id = (last: number) => `0191b2a0-0000-7000-9100-${String(last).padStart(12, '0')}`;

export const retiredId = id(1);

const stage = (ordinal: number, track = 'zxq-track'): FrameworkContent['stages'][number] => ({
  key: `zxq-${ordinal}`,
  ordinal,
  track,
  name: `Zxq ${ordinal}`,
  coreFocus: 'Zxq',
  valueSource: 'Zxq',
  description: 'Zxq',
  typicalSpan: 'Zxq',
  notes: '',
  derailers: [{ key: 'zxq', name: 'Zxq', description: 'Zxq', earlySigns: ['Zxq'], counterMove: 'Zxq' }],
});

/** A framework of two stages, one skill and one transition. */
export const content: FrameworkContent = {
  name: 'Zxq',
  description: 'Zxq',
  notes: '',
  tracks: [{ key: 'zxq-track', name: 'Zxq track' }],
  stages: [stage(1), stage(2)],
  skills: [
    {
      key: 'zxq-skill',
      homeStageKey: 'zxq-1',
      name: 'Zxq skill',
      description: 'Zxq',
      indicators: ['Zxq', 'Zxq', 'Zxq', 'Zxq', 'Zxq'],
      notes: '',
    },
  ],
  expectations: [{ stageKey: 'zxq-1', skillKey: 'zxq-skill', level: 2, weight: 2 }],
  transitions: [
    {
      fromStageKey: 'zxq-1',
      toStageKey: 'zxq-2',
      name: 'Zxq',
      identityBefore: 'Zxq',
      identityAfter: 'Zxq',
      shift: 'Zxq',
      navigation: 'Zxq',
      dipMonths: 3,
      stop: ['Zxq'],
      start: ['Zxq'],
      keep: ['Zxq'],
      prompts: [{ day: 30, text: 'Zxq' }],
    },
  ],
};

/** The same with another stage in the place of the first. */
export const withOtherStages: FrameworkContent = {
  ...content,
  stages: [stage(2), stage(3)],
  skills: content.skills.map((skill) => ({ ...skill, homeStageKey: 'zxq-2' })),
  transitions: [],
  expectations: [],
};

export const draft: FrameworkDraft = {
  id: id(3),
  number: 3,
  revision: 4,
  changedAt: '2026-03-30T10:00:00.000Z',
  changedBy: null,
  content,
  published: { id: id(2), number: 2, content },
};

const version = (number: number, status: FrameworkVersion['status']): FrameworkVersion => ({
  id: id(number),
  number,
  status,
  name: 'Zxq',
  publishedAt: status === 'draft' ? null : '2026-03-30T10:00:00.000Z',
  changedAt: '2026-03-30T10:00:00.000Z',
  changedBy: { id: id(9), name: 'Zxq Admin' },
  stages: 2,
  skills: 1,
  abilities: status === 'draft' ? ['change', 'discard', 'publish', 'export'] : ['export', 'start-from'],
});

export const versions = [version(3, 'draft'), version(2, 'published'), version(1, 'retired')];

export const migration = (removed: boolean): StageMigration[] => [
  {
    key: 'zxq-1',
    name: 'Zxq 1',
    fate: removed ? 'removed' : 'kept',
    newName: null,
    total: 7,
    people: [],
    titles: ['Zxq title'],
    targets: 2,
    roles: ['Zxq role'],
  },
  {
    key: 'zxq-2',
    name: 'Zxq 2',
    fate: 'renamed',
    newName: 'Zxq two',
    total: 0,
    people: [],
    titles: [],
    targets: 0,
    roles: [],
  },
];

/** Somebody of the stage that is gone. */
export const migrating: MigratingPerson[] = [
  {
    id: retiredId,
    person: card,
    stageKey: 'zxq-1',
    stageName: 'Zxq 1',
    from: '2024-05-01',
    fate: 'removed',
    newName: null,
  },
];

/** A file of two levels, with more in it than a framework has room for. */
export const bakery: ImportedFramework = {
  format: 'monzo',
  name: 'Bakery',
  description: '',
  adoption: 'draft',
  notes: ['path: /bakery', `story: ${'bread '.repeat(20_000)}`],
  levels: [
    { key: '1', name: 'Zxq 1', notes: [`song: ${'bread '.repeat(20_000)}`] },
    { key: '2', name: 'Baker', notes: [] },
  ],
  skills: [
    {
      key: 'dough',
      name: `Dough ${'and crust '.repeat(40)}`,
      description: '',
      notes: [`tale: ${'bread '.repeat(20_000)}`],
      asked: [
        { levelKey: '1', lines: ['Mixes'] },
        { levelKey: '2', lines: ['Judges'] },
      ],
    },
  ],
  content: null,
};

/** Two drafts that were removed on the day of the draft. */
export const removedDrafts = {
  items: [
    { id: retiredId, name: 'Zxq two', removedAt: draft.changedAt },
    { id: draft.id, name: 'Zxq one', removedAt: draft.changedAt },
  ],
  nextCursor: null,
};

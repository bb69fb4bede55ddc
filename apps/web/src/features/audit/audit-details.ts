import type { AuditEntry } from '@understudy/contracts/audit';
import type { TFunction } from 'i18next';
import type { Format } from '../../lib/format.js';
import { type AuditSummary, readSummary } from './audit-summary.js';

type Translate = TFunction<['audit', 'people', 'jobs', 'data-exchange']>;

const dated = ['joinedOn', 'leftOn', 'corrected', 'openedOn', 'closedOn', 'asOf'] as const;
const counted = ['rows', 'people', 'create', 'problem', 'removed', 'leavers', 'titles', 'days'] as const;
const importEvents: readonly AuditEntry['name'][] = ['import.uploaded', 'import.previewed', 'import.applied'];

/** What is told about an event beyond its name, in one plain sentence; empty where there is nothing more to say. */
export const auditDetails = (t: Translate, format: Format, entry: AuditEntry): string => {
  const summary = readSummary(entry);
  const parts = [
    ...named(t, entry, summary),
    ...said(t, summary),
    ...spell(t, format, summary),
    ...dated.flatMap((key) => (summary[key] ? [t(`audit:detail.${key}`, { day: format.day(summary[key]) })] : [])),
    ...counts(t, format, entry, summary),
    ...changed(t, format, summary),
  ];
  const sentence = parts.join(', ');
  return sentence === '' ? '' : `${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}.`;
};

/** What the event names: a manager, a unit, a stage, a critical role, or that there is none any more. */
const named = (t: Translate, { name, related, summary: raw }: AuditEntry, { change }: AuditSummary): string[] => {
  const keys = ['manager', 'unit', 'stage', 'role'] as const;
  const found = keys.flatMap((key) => {
    const value = related[key];
    return value === null ? [] : [t(`audit:detail.${key}`, { name: value })];
  });
  const none =
    name === 'reporting-line.changed' && raw.value === null
      ? [t('audit:detail.noManager')]
      : 'stageKey' in raw && raw.stageKey === null
        ? [t('audit:detail.noStage')]
        : [];
  return [...(change ? [t(`audit:detail.change.${change}`)] : []), ...found, ...none];
};

const said = (
  t: Translate,
  { role, kind, regretted, reason, source, horizon, job, status, version, created }: AuditSummary,
) => [
  ...(role ? [t(`audit:detail.memberRole.${role}`)] : []),
  ...(kind === 'people' || kind === 'history' ? [t(`data-exchange:kind.${kind}`)] : []),
  ...(kind && kind !== 'people' && kind !== 'history' ? [t(`people:leavingKind.${kind}`)] : []),
  ...(regretted ? [t('audit:detail.regretted')] : []),
  ...(reason ? [t(`people:assignmentReason.${reason}`)] : []),
  ...(source === 'mapping' ? [t('audit:detail.fromTitles')] : []),
  ...(horizon ? [t('audit:detail.horizon', { horizon: t(`people:horizon.${horizon}`) })] : []),
  ...(job && status ? [t('audit:detail.job', { job: t(`jobs:name.${job}`), status: t(`jobs:status.${status}`) })] : []),
  ...(version === undefined ? [] : [t('audit:detail.version', { version })]),
  ...(created === true ? [t('audit:detail.added')] : []),
];

const spell = (t: Translate, format: Format, { from, until }: AuditSummary): string[] => {
  if (!from) return [];
  const words = { from: format.day(from), until: until ? format.day(until) : '' };
  return [until ? t('audit:detail.fromUntil', words) : t('audit:detail.from', words)];
};

const counts = (t: Translate, format: Format, { name }: AuditEntry, summary: AuditSummary): string[] => {
  const shown = counted.flatMap((key) => {
    const count = summary[key];
    const worthIt = count !== undefined && (count > 0 || (key === 'problem' && importEvents.includes(name)));
    return worthIt ? [t(`audit:detail.count.${key}`, { count, shown: format.count(count) })] : [];
  });
  const { created } = summary;
  if (typeof created !== 'number' || created === 0) return shown;
  return [...shown, t('audit:detail.count.create', { count: created, shown: format.count(created) })];
};

const changed = (t: Translate, format: Format, { fields, changed: also }: AuditSummary): string[] => {
  const names = [...(fields ?? []), ...(also ?? [])].map((name) => t(`audit:field.${name}`));
  return names.length === 0 ? [] : [t('audit:detail.changed', { fields: format.list(names) })];
};

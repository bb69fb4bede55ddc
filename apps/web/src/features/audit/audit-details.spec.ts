import type { AuditEntry } from '@understudy/contracts/audit';
import { testI18n } from '../../../test/render.js';
import { createFormat } from '../../lib/format.js';
import { auditDetails } from './audit-details.js';

const entry = (name: AuditEntry['name'], summary: AuditEntry['summary'], related: object = {}): AuditEntry => ({
  id: '0191b2a0-0000-7000-8000-000000000001',
  name,
  actor: null,
  subjectKind: 'person',
  subjectId: '0191b2a0-0000-7000-8000-000000000002',
  subject: null,
  summary,
  related: { manager: null, unit: null, stage: null, role: null, ...related },
  occurredAt: '2026-03-30T09:00:00Z',
});

describe('what the audit trail says beyond the name of an event', () => {
  it.each([
    [entry('person.viewed', {}), '', ''],
    [
      entry('reporting-line.changed', { from: '2026-03-01', until: null, value: 'id' }, { manager: 'Ida' }),
      'Reports to Ida, from 1 Mar 2026 on.',
      'Berichtet an Ida, ab 01.03.2026.',
    ],
    [
      entry('reporting-line.changed', { from: '2026-03-01', until: '2026-04-01', value: null }),
      'Reports to nobody, from 1 Mar 2026 until 1 Apr 2026.',
      'Berichtet an niemanden, von 01.03.2026 bis 01.04.2026.',
    ],
    [
      entry('target-stage.changed', { stageKey: 'cto', horizon: 'ready-now' }, { stage: 'CTO' }),
      'Stage CTO, horizon: Ready now.',
      'Stufe CTO, Zeithorizont: Jetzt bereit.',
    ],
    [
      entry('import.previewed', { kind: 'people', create: 2, change: 0, nothing: 0, problem: 0 }),
      'People, 2 new, no problems.',
      'Personen, 2 neu, keine Probleme.',
    ],
    [
      entry('person.changed', { fields: ['email', 'location'], unheardOf: 'x' }),
      'Changed: e-mail address and location.',
      'Geändert: E-Mail-Adresse und Standort.',
    ],
    [
      entry('job.changed', { job: 'apply-import', status: 'failed', requestedBy: 'id' }),
      'Applying an import: Failed.',
      'Import anwenden: Fehlgeschlagen.',
    ],
  ])('%#', async (given, english, german) => {
    for (const [locale, sentence] of [
      ['en-GB', english],
      ['de', german],
    ] as const) {
      const i18n = await testI18n(locale);
      const t = i18n.getFixedT(locale, ['audit', 'people', 'jobs', 'data-exchange'] as const);
      expect(auditDetails(t, createFormat(locale, 'Europe/London'), given)).toBe(sentence);
    }
  });
});

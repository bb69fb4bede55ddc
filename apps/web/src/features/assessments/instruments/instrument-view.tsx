import { Group, Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { getInstrumentVersion } from '@understudy/contracts/assessments-instruments';
import { useTranslation } from 'react-i18next';
import { FrameworkNote } from '../../../components/framework-note.js';
import { ButtonLink, TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { query } from '../../../lib/query.js';
import { InstrumentContentView } from './instrument-content-view.js';
import { InstrumentEditor } from './instrument-editor.js';
import { InstrumentPreview } from './instrument-preview.js';
import { InstrumentVersions } from './instrument-versions.js';
import { newestVersionsQuery } from './instruments-query.js';
import { OriginCard } from './origin-card.js';

/** One version of an instrument: to read, to try as a rater, and to change while it is a draft. */
export const InstrumentView = () => {
  const { t } = useTranslation('instruments');
  const navigate = useNavigate();
  const { instrumentId } = useParams({ from: '/signed-in/instruments/$instrumentId' });
  const { version: wanted, preview } = useSearch({ from: '/signed-in/instruments/$instrumentId' });
  const { data: newest } = useSuspenseQuery(newestVersionsQuery(instrumentId));
  const known = newest.items.find(({ id }) => id === wanted);
  // An older one than those is asked for by what the address says alone.
  const older = newest.nextCursor === null ? undefined : wanted;
  const instrumentVersionId = known?.id ?? older ?? newest.items[0]?.id ?? '';
  const { data: version } = useSuspenseQuery(
    query('instruments', getInstrumentVersion, { params: { instrumentId, instrumentVersionId } }),
  );
  const versions = newest.items.some(({ id }) => id === version.id) ? newest.items : [...newest.items, version];
  const editable = version.abilities.includes('change');
  return (
    <>
      <PageHeader
        over={<TextLink to="/instruments">{t('title')}</TextLink>}
        title={version.name}
        lead={version.description}
        actions={
          <Group gap="sm" align="flex-end">
            {versions.length > 1 ? (
              <Select
                aria-label={t('version')}
                allowDeselect={false}
                w="13rem"
                value={version.id}
                data={versions.map(({ id, number, status }) => ({
                  value: id,
                  label: t(`versionOf.${status}`, { number }),
                }))}
                onChange={(id) =>
                  void navigate({
                    to: '/instruments/$instrumentId',
                    params: { instrumentId },
                    search: id ? { version: id } : {},
                  })
                }
              />
            ) : null}
            <InstrumentVersions instrumentId={instrumentId} />
            <ButtonLink
              to="/instruments/$instrumentId"
              params={{ instrumentId }}
              search={preview ? { version: wanted } : { version: wanted, preview: true }}
              variant="default"
            >
              {t(preview ? 'preview.stop' : 'preview.start')}
            </ButtonLink>
          </Group>
        }
      />
      <FrameworkNote framework={version.framework} text="instrument" />
      {version.origin && !preview ? <OriginCard origin={version.origin} content={version.content} /> : null}
      {preview ? (
        <InstrumentPreview key={version.id} version={version} />
      ) : editable ? (
        <InstrumentEditor key={version.id} version={version} />
      ) : (
        <InstrumentContentView version={version} />
      )}
    </>
  );
};

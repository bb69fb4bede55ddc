import { Button, Select, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { candidateOrder, signal } from '@understudy/contracts/assessments-signals';
import { getFramework } from '@understudy/contracts/career-framework';
import { listUnits } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { query } from '../../lib/query.js';
import type { IdentificationSearch } from './identification-search.js';

type Props = { search: IdentificationSearch; onChange: (changes: IdentificationSearch) => void };

const horizons = ['within-3-years', 'none'] as const;

/** Unit, stage, signal, horizon and the order of both lists; all of it lives in the address. */
export const IdentificationFilters = ({ search, onChange }: Props) => {
  const { t } = useTranslation('signals');
  const units = useQuery(query('people', listUnits));
  const framework = useQuery(query('framework', getFramework));
  const { order: _order, ...filters } = search;
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return (
    <SimpleGrid
      cols={{ base: 1, xs: 2, md: 3, xl: filtered ? 6 : 5 }}
      spacing="sm"
      mb="xl"
      style={{ alignItems: 'start' }}
      data-print="no"
    >
      <Select
        label={t('identification.unit')}
        placeholder={t('identification.anyUnit')}
        searchable
        clearable
        data={(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={search.unitId ?? null}
        onChange={(value) => onChange({ unitId: value ?? undefined })}
      />
      <Select
        label={t('identification.stage')}
        placeholder={t('identification.anyStage')}
        clearable
        data={(framework.data?.stages ?? []).map(({ key, name }) => ({ value: key, label: name }))}
        value={search.stageKey ?? null}
        onChange={(value) => onChange({ stageKey: value ?? undefined })}
      />
      <Select
        label={t('identification.signal')}
        placeholder={t('identification.anySignal')}
        clearable
        description={search.signal ? t('identification.signalHelp') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={signal.options.map((value) => ({ value, label: t(`signal.${value}`) }))}
        value={search.signal ?? null}
        onChange={(value) => onChange({ signal: signal.options.find((known) => known === value) })}
      />
      <Select
        label={t('identification.horizon')}
        placeholder={t('identification.anyHorizon')}
        clearable
        data={horizons.map((value) => ({ value, label: t(`identification.horizonOf.${value}`) }))}
        value={search.horizon ?? null}
        onChange={(value) => onChange({ horizon: horizons.find((known) => known === value) })}
      />
      <Select
        label={t('identification.order')}
        allowDeselect={false}
        data={candidateOrder.options.map((value) => ({ value, label: t(`identification.orderOf.${value}`) }))}
        value={search.order ?? 'name'}
        onChange={(value) =>
          onChange({ order: candidateOrder.options.find((known) => known === value && known !== 'name') })
        }
      />
      {filtered ? (
        <Button
          variant="subtle"
          mt={24}
          onClick={() => onChange({ unitId: undefined, stageKey: undefined, signal: undefined, horizon: undefined })}
        >
          {t('identification.clear')}
        </Button>
      ) : null}
    </SimpleGrid>
  );
};

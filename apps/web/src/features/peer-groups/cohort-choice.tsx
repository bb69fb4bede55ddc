import { Select, SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listProgrammes } from '@understudy/contracts/programmes';
import { listCohorts } from '@understudy/contracts/programmes-cohorts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../lib/query.js';

type Props = { value: string | null; onChange: (cohortId: string | null) => void };

const longest = 200;

/** A cohort of a programme, of whose people alone groups are then formed; none is everybody of the stage. */
export const CohortChoice = ({ value, onChange }: Props) => {
  const { t } = useTranslation('peer-groups');
  const [programmeId, setProgramme] = useState<string | null>(null);
  const programmes = useQuery(query('programmes', listProgrammes, { query: { limit: longest } }));
  const cohorts = useQuery({
    ...query('programmes', listCohorts, { params: { programmeId: programmeId ?? '' }, query: { limit: longest } }),
    enabled: programmeId !== null,
  });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Select
        label={t('form.programme')}
        placeholder={t('form.everybody')}
        clearable
        searchable
        data={(programmes.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={programmeId}
        onChange={(id) => {
          setProgramme(id);
          onChange(null);
        }}
      />
      <Select
        label={t('form.cohort')}
        clearable
        disabled={programmeId === null}
        data={(cohorts.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={value}
        onChange={onChange}
      />
    </SimpleGrid>
  );
};

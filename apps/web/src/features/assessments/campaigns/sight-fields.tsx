import { Select, SimpleGrid } from '@mantine/core';
import { createCampaign } from '@understudy/contracts/assessments-campaigns';
import { useTranslation } from 'react-i18next';
import type { StepProps } from './campaign-draft.js';

const managerSees = ['everything', 'figures', 'nothing'] as const;
const lineSees = ['figures', 'nothing'] as const;
const { shape } = createCampaign.body;

/** What the manager and the line above see of a result; the person always sees everything. */
export const SightFields = ({ draft, onChange }: StepProps) => {
  const { t } = useTranslation('campaigns');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Select
        label={t('sight.manager')}
        allowDeselect={false}
        data={managerSees.map((value) => ({ value, label: t(`sight.sees.${value}`) }))}
        value={draft.managerSees}
        onChange={(value) => onChange({ managerSees: shape.managerSees.parse(value ?? undefined) })}
      />
      <Select
        label={t('sight.line')}
        allowDeselect={false}
        data={lineSees.map((value) => ({ value, label: t(`sight.sees.${value}`) }))}
        value={draft.lineSees}
        onChange={(value) => onChange({ lineSees: shape.lineSees.parse(value ?? undefined) })}
      />
    </SimpleGrid>
  );
};

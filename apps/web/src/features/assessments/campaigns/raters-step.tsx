import { Checkbox, NumberInput, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { raterRelation } from '@understudy/contracts/assessments';
import { nomination } from '@understudy/contracts/assessments-campaigns';
import { useTranslation } from 'react-i18next';
import { errorAt, type StepProps } from './campaign-draft.js';
import { SightFields } from './sight-fields.js';

const slices = ['peer', 'report', 'others'] as const;
const least = { peer: 3, report: 3, others: 4 };

/** Who is asked, who names the peers, from how many answers on something is shown, and who sees results. */
export const RatersStep = ({ draft, errors, onChange }: StepProps) => {
  const { t } = useTranslation(['campaigns', 'assessments']);
  const together = draft.relations.includes('peer') || draft.relations.includes('report');
  return (
    <Stack gap="lg">
      <Checkbox.Group
        label={t('raters.relations')}
        value={draft.relations}
        error={errorAt(errors, 'relations')}
        onChange={(values) =>
          onChange({ relations: raterRelation.options.filter((relation) => values.includes(relation)) })
        }
      >
        <Stack gap="xs" mt="xs">
          {raterRelation.options.map((relation) => (
            <Checkbox key={relation} value={relation} label={t(`raters.relation.${relation}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      {draft.relations.includes('peer') ? (
        <>
          <Radio.Group
            label={t('raters.nomination')}
            value={draft.nomination}
            onChange={(value) => onChange({ nomination: nomination.parse(value) })}
          >
            <Stack gap="xs" mt="xs">
              {nomination.options.map((way) => (
                <Radio key={way} value={way} label={t(`raters.way.${way}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <NumberInput
            maw="16rem"
            label={t('raters.mostPeers')}
            min={3}
            max={15}
            allowDecimal={false}
            value={draft.mostPeers}
            error={errorAt(errors, 'mostPeers')}
            onChange={(value) => onChange({ mostPeers: Number(value) })}
          />
        </>
      ) : null}
      {together ? (
        <div>
          <Text fw={550} size="sm">
            {t('raters.thresholds')}
          </Text>
          <Text size="sm" c="dimmed" mb="xs" maw="62ch">
            {t('raters.thresholdsHelp')}
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            {slices.map((slice) => (
              <NumberInput
                key={slice}
                label={t(`raters.threshold.${slice}`)}
                min={least[slice]}
                max={slice === 'others' ? 40 : 20}
                allowDecimal={false}
                value={draft.thresholds[slice]}
                error={errorAt(errors, `thresholds.${slice}`)}
                onChange={(value) => onChange({ thresholds: { ...draft.thresholds, [slice]: Number(value) } })}
              />
            ))}
          </SimpleGrid>
        </div>
      ) : null}
      <SightFields draft={draft} errors={errors} onChange={onChange} />
    </Stack>
  );
};

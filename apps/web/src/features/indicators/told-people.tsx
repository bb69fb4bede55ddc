import { Anchor, Text } from '@mantine/core';
import type { RecordsOf } from '@understudy/contracts/indicators';
import type { ConfidentialIndicator } from '@understudy/contracts/indicators-confidential';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import type { ChosenGroup } from './chosen-group.js';

/** Whom a told number leads to: readiness results are listed nowhere, so of promotions only who was promoted. */
const recordsBehind = {
  'readiness-mix': 'readiness-mix',
  'promoted-beyond-readiness': 'promotions',
  overlooked: 'overlooked',
} as const satisfies Record<ConfidentialIndicator, RecordsOf>;

type ToldPeopleProps = {
  indicator: ConfidentialIndicator;
  group: ChosenGroup;
  asOf?: string;
  /** The month end that was told last, whose people are listed. */
  toldOn: string;
  /** Opens the people here; without it a link leads to them. */
  onRecords?: (of: RecordsOf) => void;
};

/** The people behind told numbers, for whoever may read of each of them, or why they are not listed. */
export const ToldPeople = ({ indicator, group, asOf, toldOn, onRecords }: ToldPeopleProps) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const records = recordsBehind[indicator];
  const words = t(`told.find.${indicator}`);
  const search = { kind: group.groupKind, group: group.groupId, asOf, records };
  return (
    <Text size="sm" c="dimmed" mt="xs" maw="68ch" data-print="no" data-slide="no">
      {t(`told.people.${indicator}`, { day: format.day(toldOn) })}{' '}
      {onRecords ? (
        <Anchor component="button" type="button" inherit onClick={() => onRecords(records)}>
          {words}
        </Anchor>
      ) : (
        <TextLink to="/indicators" search={search}>
          {words}
        </TextLink>
      )}
    </Text>
  );
};

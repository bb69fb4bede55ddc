import { Table, Text } from '@mantine/core';
import type { BenchHorizon, IndicatorReport } from '@understudy/contracts/indicators';
import type { Linchpin } from '@understudy/contracts/indicators-report';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { TableCard } from '../../../components/table-card.js';
import { TableFile } from '../../../components/table-file.js';
import { useFormat } from '../../../lib/format.js';
import { widestHorizon } from '../../../lib/widest-horizon.js';
import { useDayWords } from '../day-words.js';
import { LinchpinHorizon } from '../linchpin-horizon.js';
import { useLinchpinWords } from '../linchpin-words.js';
import { hasLinchpins, linchpinsWithin } from '../linchpins-within.js';
import { pairsOf, signed, type TwoDaysOf } from './two.js';

/** Who was named on either day; null of a day of which that was not kept. */
type Named = TwoDaysOf<Linchpin[] | null>;
/** Without a person, what is said of all of them together. */
type Row = { readonly person: Linchpin['person'] | null; readonly name: string; readonly cells: readonly string[] };

/** How many were named, then everybody who was named on either day with what the bench would have lacked without them. */
const useRows = ({ before, after }: Named): Row[] => {
  const { t } = useTranslation(['two-days', 'indicators']);
  const format = useFormat();
  const linchpinWords = useLinchpinWords();
  const counted = (people: Linchpin[] | null): string => {
    if (people === null) return t('indicators:linchpins.notKept');
    return people.length === 0 ? t('indicators:linchpins.nobody') : format.count(people.length);
  };
  const said = (people: Linchpin[] | null, one: Linchpin | undefined): string => {
    if (one !== undefined) return linchpinWords(one);
    return t(people === null ? 'linchpins.notKept' : 'linchpins.notNamed');
  };
  const kept = before !== null && after !== null;
  const together = {
    person: null,
    name: t('linchpins.people'),
    cells: [counted(before), counted(after), kept ? signed(after.length - before.length, format.count) : '–'],
  };
  const pairs = pairsOf({ before: before ?? [], after: after ?? [] }, ({ person }) => person.id);
  const people = pairs.flatMap(({ before: then, after: now }) => {
    const person = (now ?? then)?.person;
    if (person === undefined) return [];
    const change = then === undefined ? 'anew' : now === undefined ? 'noLonger' : 'both';
    const cells = [said(before, then), said(after, now), kept ? t(`linchpins.${change}`) : '–'];
    return [{ person, name: person.name, cells }];
  });
  return [together, ...people];
};

type TwoLinchpinsCardProps = {
  reports: TwoDaysOf<IndicatorReport>;
  /** By how soon those who are counted are ready. */
  by?: BenchHorizon;
  onBy: (by: BenchHorizon) => void;
};

/** On whom the bench depended on two days, by name; nothing where neither day names anybody at any horizon. */
export const TwoLinchpinsCard = ({ reports: { before, after }, by = widestHorizon, onBy }: TwoLinchpinsCardProps) => {
  const { t } = useTranslation(['two-days', 'indicators', 'figures']);
  const dayWords = useDayWords();
  const rows = useRows({ before: linchpinsWithin(before, by), after: linchpinsWithin(after, by) });
  if (!hasLinchpins(before) && !hasLinchpins(after)) return null;
  const [first, second] = [dayWords(before), dayWords(after)];
  const horizon = t(`figures:horizon.${by}`);
  const columns = [t('indicators:linchpins.person'), first, second, t('linchpins.change')];
  return (
    <TableCard
      title={t('linchpins.title', { before: first, after: second })}
      lead={
        <>
          {by === 'ready-now' ? t('indicators:linchpins.leadNow') : t('indicators:linchpins.lead', { horizon })}
          <LinchpinHorizon by={by} onBy={onBy} />
        </>
      }
      columns={columns}
      minWidth={640}
      file={
        <TableFile
          table={{
            columns: [t('indicators:bench.horizon'), ...columns],
            rows: rows.map(({ name, cells }) => [horizon, name, ...cells]),
          }}
          fileName={`linchpins-of-two-days-${by}`}
          asOf={after.asOf}
        />
      }
    >
      {rows.map(({ person, name, cells }) => (
        <Table.Tr key={person?.id ?? ''}>
          <Table.Th scope="row" fw={550}>
            {person === null ? (
              name
            ) : (
              <TextLink to="/people/$personId" params={{ personId: person.id }} underline="hover" c="inherit" inherit>
                {name}
              </TextLink>
            )}
          </Table.Th>
          {cells.map((cell, at) => (
            <Table.Td key={columns[at + 1]}>
              <Text size="sm">{cell}</Text>
            </Table.Td>
          ))}
        </Table.Tr>
      ))}
    </TableCard>
  );
};

import { Table, Title } from '@mantine/core';
import type { ShadowToLeadReport } from '@understudy/contracts/programmes-rotations';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.js';
import { TextLink } from '../../components/links.js';
import type { ChartTable } from '../../components/numbers-table.js';
import { TableCard } from '../../components/table-card.js';
import { TableFile } from '../../components/table-file.js';
import { useFormat } from '../../lib/format.js';

type NumbersCardProps = {
  title: string;
  lead: string;
  /** Its first column heads the rows. */
  table: ChartTable;
  fileName: string;
  asOf: string;
};

const NumbersCard = ({ title, lead, table, fileName, asOf }: NumbersCardProps) => {
  const format = useFormat();
  const shown = (cell: string | number) => (typeof cell === 'number' ? format.count(cell) : cell);
  return (
    <TableCard
      title={title}
      lead={lead}
      columns={table.columns}
      minWidth={520}
      file={<TableFile table={table} fileName={fileName} asOf={asOf} list={title} />}
    >
      {table.rows.map(([head = '', ...cells]) => (
        <Table.Tr key={head}>
          <Table.Th scope="row">{shown(head)}</Table.Th>
          {cells.map((cell, place) => (
            <Table.Td key={table.columns[place + 1]}>{shown(cell)}</Table.Td>
          ))}
        </Table.Tr>
      ))}
    </TableCard>
  );
};

type Of<Part extends keyof ShadowToLeadReport> = Pick<ShadowToLeadReport, Part> & { asOf: string };

/** Which share has led by so many cohorts after the first; whoever may still come to it is counted as long as seen. */
export const ShadowCurve = ({ curve, asOf }: Of<'curve'>) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const columns = (['time', 'led', 'interval', 'atRisk', 'events'] as const).map((name) => t(`curve.${name}`));
  const rows = curve.map(({ time, survival, lower, upper, atRisk, events }) => [
    time,
    format.percent(1 - survival),
    lower === null || upper === null ? '' : format.interval(1 - upper, 1 - lower, 'proportion'),
    atRisk,
    events,
  ]);
  const table = { columns, rows };
  return <NumbersCard title={t('curve.title')} lead={t('curve.lead')} table={table} fileName="curve" asOf={asOf} />;
};

/** Of the lead places in each area: how many were held by somebody who had been in several cohorts before. */
export const LeadAreas = ({ leads: { areas, longServed }, asOf }: Of<'leads'>) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const columns = (['area', 'held', 'share', 'interval'] as const).map((name) => t(`leadAreas.${name}`));
  const rows = areas.map(({ area, servedLong: { numerator, denominator, value, lower, upper } }) => [
    area,
    t('of', { some: format.count(numerator ?? 0), all: format.count(denominator ?? 0) }),
    value === null ? '' : format.percent(value),
    lower === null || upper === null ? '' : format.interval(lower, upper, 'proportion'),
  ]);
  return (
    <NumbersCard
      title={t('leadAreas.title')}
      lead={t('leadAreas.lead', { count: longServed })}
      table={{ columns, rows }}
      fileName="areas"
      asOf={asOf}
    />
  );
};

const counted = ['lead', 'shadow', 'adviser', 'people', 'severalPlaces'] as const;

/** How many led, shadowed and advised in each cohort, and in all of them. */
export const CohortPlaces = ({ places, placesTogether, asOf }: Of<'places' | 'placesTogether'>) => {
  const { t } = useTranslation('rotations');
  const columns = [t('counts.cohort'), ...counted.map((what) => t(`counts.${what}`))];
  const cells = (counts: NonNullable<typeof placesTogether>) => counted.map((what) => counts[what]);
  const rows = [
    ...places.map(({ cohort, ...counts }) => [cohort.name, ...cells(counts)]),
    ...(placesTogether ? [[t('counts.together'), ...cells(placesTogether)]] : []),
  ];
  const table = { columns, rows };
  return <NumbersCard title={t('counts.title')} lead={t('counts.about')} table={table} fileName="places" asOf={asOf} />;
};

/** Who began as a shadow in which cohort, and in which they led for the first time. */
export const ShadowPeople = ({ people, asOf }: Of<'people'>) => {
  const { t } = useTranslation('rotations');
  const notYet = t('people.notYet');
  const columns = [t('people.person'), t('people.began'), t('people.led')];
  const rows = people.map(({ person, began, led }) => [person.name, began.name, led?.name ?? notYet]);
  return (
    <section aria-labelledby="people">
      <Title order={2} size="h3" id="people" mb="sm">
        {t('people.title')}
      </Title>
      <DataTable
        label={t('people.title')}
        rows={people}
        rowKey={({ person }) => person.id}
        empty={null}
        file={<TableFile table={{ columns, rows }} fileName="shadow-to-lead" asOf={asOf} list={t('people.title')} />}
        columns={[
          {
            id: 'person',
            header: t('people.person'),
            cell: ({ person }) => (
              <TextLink to="/people/$personId" params={{ personId: person.id }}>
                {person.name}
              </TextLink>
            ),
          },
          { id: 'began', header: t('people.began'), cell: ({ began }) => began.name },
          { id: 'led', header: t('people.led'), cell: ({ led }) => led?.name ?? notYet },
        ]}
      />
    </section>
  );
};

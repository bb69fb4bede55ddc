import { Badge, Select, Text } from '@mantine/core';
import { IconBulb, IconCheck, IconMinus } from '@tabler/icons-react';
import type { DataImport, ImportField, ColumnMapping as Mapping } from '@understudy/contracts/data-exchange';
import { fieldsMappedTwice } from '@understudy/domain/data-exchange/recognise-columns';
import { useTranslation } from 'react-i18next';
import { examplesOf, explainedFields, fieldGroups, mapColumn } from './column-choices.js';
import classes from './column-mapping.module.css';

type ColumnMappingProps = { dataImport: DataImport; mapping: Mapping; onChange: (mapping: Mapping) => void };

const badges = {
  recognised: { color: 'pine', Icon: IconBulb },
  chosen: { color: 'pine', Icon: IconCheck },
  leftOut: { color: 'gray', Icon: IconMinus },
} as const;

/** Every column of the file with examples and what it means. */
export const ColumnMapping = ({ dataImport, mapping, onChange }: ColumnMappingProps) => {
  const { t } = useTranslation('data-exchange');
  const groups = fieldGroups[dataImport.kind];
  const fields = groups.flatMap((group) => group.fields);
  const twice = new Set<ImportField>(fieldsMappedTwice(mapping));
  const data = groups.map(({ group, fields: own }) => ({
    group: t(`columns.group.${group}`),
    items: own.map((field) => ({ value: field, label: t(`field.${field}`) })),
  }));

  return (
    <ul className={classes.columns}>
      {mapping.map(({ column, field }, index) => {
        const name = column.trim() === '' ? t('columns.unnamed', { number: index + 1 }) : column;
        const examples = examplesOf(dataImport.sample, index);
        const original = dataImport.mapping[index]?.field ?? null;
        const known = field !== null && field === original && dataImport.recognised.includes(column);
        const state = field === null ? 'leftOut' : known ? 'recognised' : 'chosen';
        const { color, Icon: BadgeIcon } = badges[state];
        const explained = explainedFields.find((one) => one === field);
        return (
          <li key={column} className={classes.column} data-left-out={field === null || undefined}>
            <div>
              <div className={classes.name}>{name}</div>
              <div className={classes.examples}>
                {examples.length === 0 ? (
                  <Text size="xs" c="dimmed">
                    {t('columns.noExamples')}
                  </Text>
                ) : (
                  examples.map((example) => (
                    <span key={example} className={classes.example}>
                      {example}
                    </span>
                  ))
                )}
              </div>
            </div>
            <Select
              aria-label={`${t('columns.meaning')}: ${name}`}
              placeholder={t('columns.ignore')}
              data={data}
              searchable
              clearable
              value={field}
              description={explained ? t(`fieldHelp.${explained}`) : undefined}
              inputWrapperOrder={['input', 'description', 'error']}
              error={
                field !== null && twice.has(field) ? t('columns.twice', { field: t(`field.${field}`) }) : undefined
              }
              onChange={(value) =>
                onChange(mapColumn(mapping, index, fields.find((candidate) => candidate === value) ?? null))
              }
            />
            <Badge
              variant={field === null ? 'outline' : 'light'}
              color={color}
              leftSection={<BadgeIcon size={12} aria-hidden />}
              styles={{ label: { color: 'var(--mantine-color-text)' } }}
            >
              {t(`columns.${state}`)}
            </Badge>
          </li>
        );
      })}
    </ul>
  );
};

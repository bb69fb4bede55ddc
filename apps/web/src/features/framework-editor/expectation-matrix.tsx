import { Card, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { expectAt } from '@understudy/domain/career-framework/content-editing';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelDots } from '../../components/level-dots.js';
import classes from './expectation-matrix.module.css';
import type { PanelProps } from './panel-props.js';

const levels = [0, 1, 2, 3, 4] as const;
const weights = [1, 2, 3] as const;
const weightNames = { 1: 'helps', 2: 'matters', 3: 'decides' } as const;
const nothing = 'nothing';

type Cell = { readonly row: number; readonly column: number };

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * What every stage expects of every skill. Arrow keys go from cell to cell; 0 to 4 sets the level, W the weight, Delete
 * takes the expectation away; the same by the controls above.
 */
export const ExpectationMatrix = ({ content, change }: PanelProps) => {
  const { t } = useTranslation(['framework-editor', 'career-framework']);
  const [cell, setCell] = useState<Cell>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const stages = content.stages.toSorted((one, other) => one.ordinal - other.ordinal);
  const expected = new Map(content.expectations.map((one) => [`${one.stageKey} ${one.skillKey}`, one]));
  const at = (row: number, column: number) => expected.get(`${stages[column]?.key} ${content.skills[row]?.key}`);
  const skill = content.skills[cell.row];
  const stage = stages[cell.column];
  const current = at(cell.row, cell.column);

  const set = (level: number | null, weight: number) => {
    if (!skill || !stage) return;
    change((text) => expectAt(text, stage.key, skill.key, level === null ? null : { level, weight }));
  };
  const goTo = (row: number, column: number) => {
    if (!content.skills[row] || !stages[column]) return;
    setCell({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const level = levels.find((one) => String(one) === event.key);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) goTo(cell.row + step[0], cell.column + step[1]);
    else if (level !== undefined) set(level, current?.weight ?? 2);
    else if (event.key === 'Delete' || event.key === 'Backspace') set(null, 1);
    else if (event.key.toLowerCase() === 'w' && current) set(current.level, (current.weight % 3) + 1);
    else return;
    event.preventDefault();
  };
  const words = (row: number, column: number): string => {
    const one = at(row, column);
    if (!one) return t('matrix.nothing');
    const level = levels.find((known) => known === one.level) ?? 0;
    const weight = weights.find((known) => known === one.weight) ?? 1;
    return `${t(`career-framework:level.${level}.name`)}, ${t(`career-framework:weight.${weightNames[weight]}`)}`;
  };

  if (content.skills.length === 0 || stages.length === 0) return <Text>{t('matrix.empty')}</Text>;
  return (
    <Stack gap="md">
      <div>
        <Title order={2}>{t('matrix.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('matrix.lead')}
        </Text>
      </div>
      <Card className={classes.controls} padding="sm">
        <Text fw={600} aria-live="polite">
          {t('matrix.cell', { skill: skill?.name ?? '', stage: stage?.name ?? '' })}
        </Text>
        <Group gap="lg" mt="xs">
          <SegmentedControl
            aria-label={t('matrix.level')}
            value={current ? String(current.level) : nothing}
            onChange={(value) => set(value === nothing ? null : Number(value), current?.weight ?? 2)}
            data={[
              { value: nothing, label: t('matrix.none') },
              ...levels.map((level) => ({ value: String(level), label: String(level) })),
            ]}
          />
          <SegmentedControl
            aria-label={t('matrix.weight')}
            disabled={!current}
            value={String(current?.weight ?? 2)}
            onChange={(value) => current && set(current.level, Number(value))}
            data={weights.map((weight) => ({
              value: String(weight),
              label: t(`matrix.weights.${weightNames[weight]}`),
            }))}
          />
        </Group>
      </Card>
      <section className={classes.frame} aria-label={t('matrix.title')}>
        <table ref={table} className={classes.matrix} onKeyDown={press}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.skill')}</th>
              {stages.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {content.skills.map((one, row) => (
              <tr key={one.key}>
                <th scope="row">{one.name}</th>
                {stages.map(({ key, name }, column) => {
                  const here = row === cell.row && column === cell.column;
                  const found = at(row, column);
                  return (
                    <td key={key} data-home={one.homeStageKey === key || undefined}>
                      <button
                        type="button"
                        className={classes.cell}
                        data-cell={`${row}-${column}`}
                        data-weight={found?.weight}
                        tabIndex={here ? 0 : -1}
                        aria-pressed={here}
                        aria-label={`${t('matrix.cell', { skill: one.name, stage: name })}: ${words(row, column)}`}
                        onClick={() => setCell({ row, column })}
                        onFocus={() => setCell({ row, column })}
                      >
                        {found ? <LevelDots level={found.level} /> : <span aria-hidden>·</span>}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Stack>
  );
};

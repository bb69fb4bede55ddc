import { ActionIcon, Menu, Text, Title } from '@mantine/core';
import { IconArrowRight, IconDots, IconUser } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type BoardColumn, getPipelineBoard } from '@understudy/contracts/career-framework';
import type { PersonCard, StageReference } from '@understudy/contracts/people';
import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { MenuLink } from '../../components/menu-link.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { AssignStageDialog } from './assign-stage-dialog.js';
import classes from './pipeline-board.module.css';

type Move = { person: PersonCard; to: StageReference | null };

const keyOf = (stage: StageReference | null): string => stage?.key ?? '';

type BoardCardProps = {
  person: PersonCard;
  columns: readonly BoardColumn[];
  onDrag: (person: PersonCard | null) => void;
  onMove: (move: Move) => void;
  /** Entries of other areas for the menu of the card. */
  deeds?: (person: PersonCard) => ReactNode;
};

const BoardCard = ({ person, columns, onDrag, onMove, deeds }: BoardCardProps) => {
  const { t } = useTranslation('my-people');
  const others = columns.filter(({ stage }) => keyOf(stage) !== keyOf(person.stage));
  const drag = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', person.name);
    onDrag(person);
  };
  return (
    <li className={classes.card} draggable onDragStart={drag} onDragEnd={() => onDrag(null)}>
      <span className={classes.words}>
        <TextLink
          to="/people/$personId"
          params={{ personId: person.id }}
          underline="hover"
          c="inherit"
          size="sm"
          fw={600}
          draggable={false}
        >
          {person.name}
        </TextLink>
        {person.title ? (
          <Text size="xs" c="dimmed" lineClamp={2}>
            {person.title}
          </Text>
        ) : null}
      </span>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('board.menuOf', { name: person.name })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <MenuLink
            to="/people/$personId"
            params={{ personId: person.id }}
            leftSection={<IconUser size={15} aria-hidden />}
          >
            {t('board.open')}
          </MenuLink>
          {deeds?.(person)}
          <Menu.Label>{t('board.moveTo')}</Menu.Label>
          {others.map(({ stage }) => (
            <Menu.Item
              key={keyOf(stage)}
              leftSection={<IconArrowRight size={15} aria-hidden />}
              onClick={() => onMove({ person, to: stage })}
            >
              {stage?.name ?? t('noStage')}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
};

/** People by stage. Dragging a card, or its menu, proposes another stage; nothing changes before it is confirmed. */
export const PipelineBoard = ({ deeds }: { deeds?: (person: PersonCard) => ReactNode }) => {
  const { t } = useTranslation('my-people');
  const format = useFormat();
  const { data } = useSuspenseQuery(query('stages', getPipelineBoard));
  const [dragged, setDragged] = useState<PersonCard | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [move, setMove] = useState<Move | null>(null);
  const columns = data.columns.toSorted((one, other) => (one.stage?.ordinal ?? 0) - (other.stage?.ordinal ?? 0));

  // Nobody without a stage is good news and needs no column; the menu still offers it.
  const shown = columns.filter(({ stage, total }) => stage !== null || total > 0);

  const drop = (to: StageReference | null) => {
    setOver(null);
    if (dragged && keyOf(dragged.stage) !== keyOf(to)) setMove({ person: dragged, to });
    setDragged(null);
  };
  return (
    <section aria-labelledby="board">
      <Title order={2} id="board">
        {t('board.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('board.lead')}
      </Text>
      <div className={classes.board} data-hold-still>
        {shown.map(({ stage, total, people }) => (
          <section
            key={keyOf(stage)}
            aria-label={t('board.column', { stage: stage?.name ?? t('noStage'), count: total })}
            className={`${classes.column} ${over === keyOf(stage) ? classes.over : ''}`}
            onDragOver={(event) => {
              if (!dragged) return;
              event.preventDefault();
              setOver(keyOf(stage));
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              event.preventDefault();
              drop(stage);
            }}
          >
            <header className={classes.head}>
              <Title order={3} size="h4">
                {stage?.name ?? t('noStage')}
              </Title>
              <Text span size="sm" c="dimmed" className="figures">
                {format.count(total)}
              </Text>
            </header>
            {people.length === 0 ? (
              <Text size="sm" c="dimmed" px={4}>
                {t('board.nobody')}
              </Text>
            ) : (
              <ul className={classes.cards}>
                {people.map((person) => (
                  <BoardCard
                    key={person.id}
                    person={person}
                    columns={columns}
                    onDrag={setDragged}
                    onMove={setMove}
                    deeds={deeds}
                  />
                ))}
              </ul>
            )}
            {total > people.length ? (
              <TextLink to="/people" search={{ scope: 'line', stageKey: stage?.key }} size="sm">
                {t('board.more', { count: total - people.length })}
              </TextLink>
            ) : null}
          </section>
        ))}
      </div>
      {move ? (
        <AssignStageDialog
          key={`${move.person.id} ${keyOf(move.to)}`}
          person={move.person}
          proposed={move.to}
          opened
          onClose={() => setMove(null)}
        />
      ) : null}
    </section>
  );
};

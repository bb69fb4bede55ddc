import { Text, Title, UnstyledButton } from '@mantine/core';
import type { Calibration, CalibrationPlace } from '@understudy/contracts/calibration';
import type { CalibrationPlacement } from '@understudy/contracts/calibration-meeting';
import { gridPlaces, growths, horizonPlaces, performances } from '@understudy/domain/calibration/places';
import { type DragEvent, Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './calibration.module.css';
import { usePlaceWords } from './place-words.js';

type Look = (placement: CalibrationPlacement, to?: CalibrationPlace | null) => void;

const PersonChip = ({
  placement,
  onLook,
  onDrag,
}: {
  placement: CalibrationPlacement;
  onLook: Look;
  onDrag: (placement: CalibrationPlacement | null) => void;
}) => {
  const { t } = useTranslation('calibration');
  const movable = placement.abilities.includes('move');
  const drag = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', placement.person.name);
    onDrag(placement);
  };
  return (
    <li>
      <UnstyledButton
        className={classes.person}
        draggable={movable}
        onDragStart={drag}
        onDragEnd={() => onDrag(null)}
        onClick={() => onLook(placement)}
      >
        <Text size="sm" fw={600}>
          {placement.person.name}
        </Text>
        {placement.title ? (
          <Text size="xs" c="dimmed" lineClamp={1}>
            {placement.title}
          </Text>
        ) : null}
        {placement.reasons.length > 0 ? (
          <Text size="xs">{t('toTalkAbout', { count: placement.reasons.length })}</Text>
        ) : null}
      </UnstyledButton>
    </li>
  );
};

type CellProps = {
  place: CalibrationPlace | null;
  people: readonly CalibrationPlacement[];
  over: boolean;
  accepts: boolean;
  onOver: (over: boolean) => void;
  onDrop: () => void;
  children: ReactNode;
};

const Cell = ({ place, people, over, accepts, onOver, onDrop, children }: CellProps) => {
  const { t } = useTranslation('calibration');
  const words = usePlaceWords();
  const sides = place === null ? null : words.sides(place);
  return (
    <section
      aria-label={[words.name(place), sides, t('people', { count: people.length })].filter(Boolean).join(', ')}
      className={`${classes.cell} ${over ? classes.over : ''}`}
      data-empty={people.length === 0}
      onDragOver={(event) => {
        if (!accepts || place === null) return;
        event.preventDefault();
        onOver(true);
      }}
      onDragLeave={() => onOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <Title order={3} size="h5">
        {words.name(place)}
      </Title>
      {sides ? (
        <Text size="xs" c="dimmed" className={classes.phoneSides}>
          {sides}
        </Text>
      ) : null}
      {people.length > 0 ? <ul className={classes.people}>{children}</ul> : null}
    </section>
  );
};

/** Everybody on the grid or along the horizons. Dragging somebody, or pressing their name, asks for the reason first. */
export const MeetingBoard = ({
  session,
  people,
  onLook,
}: {
  session: Calibration;
  people: readonly CalibrationPlacement[];
  onLook: Look;
}) => {
  const { t } = useTranslation('calibration');
  const [dragged, setDragged] = useState<CalibrationPlacement | null>(null);
  const [over, setOver] = useState<CalibrationPlace | null>(null);
  const cell = (place: CalibrationPlace | null) => {
    const here = people.filter((one) => one.place === place);
    return (
      <Cell
        key={place}
        place={place}
        people={here}
        over={place !== null && over === place}
        accepts={dragged !== null && dragged.place !== place}
        onOver={(is) => setOver(is ? place : null)}
        onDrop={() => {
          setOver(null);
          if (dragged && place !== null && dragged.place !== place) onLook(dragged, place);
          setDragged(null);
        }}
      >
        {here.map((placement) => (
          <PersonChip key={placement.id} placement={placement} onLook={onLook} onDrag={setDragged} />
        ))}
      </Cell>
    );
  };
  return (
    <div data-hold-still>
      {people.some(({ place }) => place === null) ? <div style={{ marginBottom: '0.6rem' }}>{cell(null)}</div> : null}
      {session.grid === 'horizons' ? (
        <div className={classes.columns}>{horizonPlaces.map(cell)}</div>
      ) : (
        <div className={classes.grid}>
          {growths.toReversed().map((growth) => (
            <Fragment key={growth}>
              <div className={`${classes.axis} ${classes.side}`} aria-hidden>
                {t(`growth.${growth}`)}
              </div>
              {gridPlaces.filter((place) => place.endsWith(growth)).map(cell)}
            </Fragment>
          ))}
          <div className={classes.axis} aria-hidden />
          {performances.map((performance) => (
            <div key={performance} className={classes.axis} aria-hidden>
              {t(`performance.${performance}`)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
};

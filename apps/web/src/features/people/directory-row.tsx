import { Text } from '@mantine/core';
import type { PersonCard } from '@understudy/contracts/people';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { PersonAvatar } from '../../components/person-card.js';
import { StageBadge } from '../../components/stage-badge.js';
import { useFormat } from '../../lib/format.js';
import classes from './directory-list.module.css';

type DirectoryRowProps = {
  person: PersonCard;
  /** Stage and dates are known to this viewer for at least some people. */
  detailed: boolean;
  tabStop: boolean;
  index: number;
  /** Stays the same between renders, so that scrolling draws new rows only. */
  onFocus: (index: number) => void;
};

/** The cells of one person in the directory; on narrow screens the same cells make a card. */
export const DirectoryRow = memo(({ person, detailed, tabStop, index, onFocus }: DirectoryRowProps) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const inScope = person.joinedOn !== null;
  return (
    <>
      <td className={classes.person}>
        <PersonAvatar person={person} size={38} />
        <div className={classes.who}>
          <div className={classes.name}>
            <TextLink
              to="/people/$personId"
              params={{ personId: person.id }}
              underline="never"
              tabIndex={tabStop ? 0 : -1}
              onFocus={() => onFocus(index)}
            >
              {person.name}
            </TextLink>
          </div>
          <Text size="xs" truncate className={`${classes.second} ${classes.wideOnly}`}>
            {person.email ?? person.employeeNumber}
          </Text>
          <Text size="sm" className={`${classes.second} ${classes.cardOnly}`}>
            {[person.title, person.unit?.name].filter((part) => part).join(' · ')}
          </Text>
          {person.employed || !person.leftOn ? null : (
            <Text size="xs" className={classes.second}>
              {t('directory.left', { day: format.day(person.leftOn) })}
            </Text>
          )}
        </div>
      </td>
      <td className={classes.wideOnly}>{person.title}</td>
      <td className={classes.wideOnly}>{person.unit?.name}</td>
      <td className={classes.wideOnly}>{person.manager?.name}</td>
      {detailed ? (
        <>
          <td className={classes.cell}>{inScope ? <StageBadge stage={person.stage} /> : null}</td>
          <td className={`${classes.wideOnly} figures`}>{person.joinedOn ? format.day(person.joinedOn) : null}</td>
        </>
      ) : null}
      <td className={`${classes.end} ${classes.wideOnly} figures`}>
        {person.reports > 0 ? format.count(person.reports) : null}
      </td>
      {person.reports > 0 ? (
        <Text component="td" size="sm" className={`${classes.second} ${classes.cardOnly}`}>
          {t('directory.reports', { count: person.reports })}
        </Text>
      ) : null}
    </>
  );
});

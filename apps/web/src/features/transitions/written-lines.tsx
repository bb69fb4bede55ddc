import { Text } from '@mantine/core';
import type { CompanionItem } from '@understudy/contracts/development-plans-transitions';
import { useTranslation } from 'react-i18next';
import classes from './transitions.module.css';

const WrittenLine = ({ item }: { item: CompanionItem }) => {
  const { t } = useTranslation('transitions');
  const text = item.part === 'day' ? t('notice.day', { day: item.text }) : item.text;
  return (
    <li>
      <Text size="sm">
        <strong>{t(`notice.part.${item.part}`)}:</strong> {text}
        {item.done ? ` (${t('notice.done')})` : null}
      </Text>
      {item.note ? <p className={classes.note}>{item.note}</p> : null}
    </li>
  );
};

/** Lines of a companion with what was ticked and written, to be read. */
export const WrittenLines = ({ lines }: { lines: readonly CompanionItem[] }) => (
  <ul className={classes.lines} style={{ marginTop: '0.75rem' }}>
    {lines.map((item) => (
      <WrittenLine key={item.item} item={item} />
    ))}
  </ul>
);

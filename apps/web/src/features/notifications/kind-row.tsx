import { NativeSelect, Switch, Table } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { mailWay, type NotificationKind } from '@understudy/contracts/notifications';
import { useTranslation } from 'react-i18next';
import classes from './preferences-view.module.css';

type KindRowProps = {
  kind: NotificationKind;
  propsOf: (field: 'list' | 'mail', type: 'checkbox' | 'input') => GetInputPropsReturnType;
};

/** How one kind reaches its reader: in the list, and by mail. */
export const KindRow = ({ kind, propsOf }: KindRowProps) => {
  const { t } = useTranslation('notifications');
  const name = t(`kind.${kind}`);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {name}
      </Table.Th>
      <Table.Td>
        <Switch aria-label={t('preferences.listOf', { kind: name })} {...propsOf('list', 'checkbox')} />
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="sm"
          className={classes.way}
          aria-label={t('preferences.mailOf', { kind: name })}
          data={mailWay.options.map((value) => ({ value, label: t(`way.${value}`) }))}
          {...propsOf('mail', 'input')}
        />
      </Table.Td>
    </Table.Tr>
  );
};

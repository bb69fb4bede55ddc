import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type DestinationChoiceProps = Omit<NativeSelectProps, 'value' | 'data' | 'onChange'> & {
  /** The stages of the version that is to come. */
  stages: readonly { readonly key: string; readonly name: string }[];
  /** What stands there while nothing is chosen, and whether it can be gone back to. */
  unchosen: { readonly label: string; readonly disabled?: boolean };
  /** The key of a stage, null for none, undefined while nothing is chosen. */
  value: string | null | undefined;
  onChoose: (to: string | null | undefined) => void;
};

const nowhere = ' none';

/** Where people of a stage that is gone go: a stage of the version that is to come, or none. */
export const DestinationChoice = ({ stages, unchosen, value, onChoose, ...props }: DestinationChoiceProps) => {
  const { t } = useTranslation('framework-editor');
  return (
    <NativeSelect
      {...props}
      value={value === undefined ? '' : (value ?? nowhere)}
      data={[
        { value: '', ...unchosen },
        ...stages.map(({ key, name }) => ({ value: key, label: name || key })),
        { value: nowhere, label: t('migration.toNone') },
      ]}
      onChange={({ currentTarget: { value: chosen } }) =>
        onChoose(chosen === '' ? undefined : chosen === nowhere ? null : chosen)
      }
    />
  );
};

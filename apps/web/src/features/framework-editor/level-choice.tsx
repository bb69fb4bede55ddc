import { NativeSelect } from '@mantine/core';
import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { useTranslation } from 'react-i18next';

type LevelChoiceProps = {
  level: ImportedFramework['levels'][number];
  stages: readonly { readonly key: string; readonly name: string }[];
  choice: string | null | undefined;
  onChoose: (choice: string | null | undefined) => void;
};

const fresh = ' new';
const nothing = ' nothing';

/** What one level of a file becomes: a stage that is there, a new one, or nothing but its texts. */
export const LevelChoice = ({ level, stages, choice, onChoose }: LevelChoiceProps) => {
  const { t } = useTranslation('framework-editor');
  return (
    <NativeSelect
      label={level.name}
      value={choice === null ? fresh : (choice ?? nothing)}
      data={[
        { value: fresh, label: t('import.level.new') },
        ...stages.map(({ key, name }) => ({ value: key, label: name || key })),
        { value: nothing, label: t('import.level.nothing') },
      ]}
      onChange={({ currentTarget: { value } }) =>
        onChoose(value === fresh ? null : value === nothing ? undefined : value)
      }
    />
  );
};

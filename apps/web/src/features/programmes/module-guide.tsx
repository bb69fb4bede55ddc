import { List, Stack, Text, Title } from '@mantine/core';
import type { ProgrammeModule } from '@understudy/contracts/programmes';
import { useTranslation } from 'react-i18next';

const Lines = ({ title, lines, ordered }: { title: string; lines: readonly string[]; ordered?: boolean }) =>
  lines.length === 0 ? null : (
    <div>
      <Title order={4} size="h5" mb={4}>
        {title}
      </Title>
      <List type={ordered ? 'ordered' : 'unordered'} size="sm" spacing={4} maw="75ch" withPadding>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </div>
  );

/** Everything that whoever runs a module needs: preparation, course, discussion guide, and the sign that it worked. */
export const ModuleGuide = ({
  module,
}: {
  module: Pick<ProgrammeModule, 'prepare' | 'agenda' | 'questions' | 'worked'>;
}) => {
  const { t } = useTranslation('programmes');
  return (
    <Stack gap="md">
      <Lines title={t('outline.prepare')} lines={module.prepare} />
      <Lines title={t('outline.agenda')} lines={module.agenda} ordered />
      <Lines title={t('outline.questions')} lines={module.questions} />
      {module.worked === '' ? null : (
        <div>
          <Title order={4} size="h5" mb={4}>
            {t('outline.worked')}
          </Title>
          <Text size="sm" maw="75ch">
            {module.worked}
          </Text>
        </div>
      )}
    </Stack>
  );
};

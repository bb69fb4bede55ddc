import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ContentDerailer, ContentStage } from '@understudy/contracts/framework-content';
import { addDerailer, changeStage, removeDerailer } from '@understudy/domain/career-framework/content-editing';
import { useTranslation } from 'react-i18next';
import { AddForm } from './add-form.js';
import { LineField, LinesField, ProseField } from './fields.js';
import type { RemovingPanelProps } from './panel-props.js';

type DerailerFieldsProps = Pick<RemovingPanelProps, 'change' | 'remove'> & { stage: ContentStage };

/** The derailers of a stage with their early signs and the counter-move. */
export const DerailerFields = ({ stage, change, remove }: DerailerFieldsProps) => {
  const { t } = useTranslation('framework-editor');
  const write = (key: string, changes: Partial<ContentDerailer>) =>
    change((text) =>
      changeStage(text, stage.key, {
        derailers: stage.derailers.map((one) => (one.key === key ? { ...one, ...changes } : one)),
      }),
    );
  return (
    <section aria-labelledby="derailers-title">
      <Title order={3} id="derailers-title">
        {t('derailers.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t('derailers.lead')}
      </Text>
      <Stack gap="md">
        {stage.derailers.map(({ key, name, description, earlySigns, counterMove }) => (
          <Card key={key} component="article">
            <Stack gap="sm">
              <Group align="flex-end" wrap="nowrap" gap="sm">
                <div style={{ flex: 1 }}>
                  <LineField
                    label={t('field.name')}
                    required
                    value={name}
                    onText={(text) => write(key, { name: text })}
                  />
                </div>
                <Button
                  variant="subtle"
                  color="red"
                  aria-label={t('remove', { name })}
                  onClick={() => remove(name || t('unnamed'), (text) => removeDerailer(text, stage.key, key))}
                >
                  <IconTrash size={16} aria-hidden />
                </Button>
              </Group>
              <ProseField
                label={t('field.description')}
                value={description}
                onText={(text) => write(key, { description: text })}
              />
              <LinesField
                label={t('field.earlySigns')}
                description={t('field.oneALine')}
                lines={earlySigns}
                onLines={(lines) => write(key, { earlySigns: lines })}
              />
              <ProseField
                label={t('field.counterMove')}
                value={counterMove}
                onText={(text) => write(key, { counterMove: text })}
              />
            </Stack>
          </Card>
        ))}
        <AddForm
          label={t('derailers.new')}
          button={t('derailers.add')}
          onAdd={(name) => change((text) => addDerailer(text, stage.key, name))}
        />
      </Stack>
    </section>
  );
};

import { Accordion, Card, List, Text, Title } from '@mantine/core';
import type { Stage } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';

/** Habits that served well one stage earlier: their early signs and what leads out of them. */
export const DerailersCard = ({ derailers }: { derailers: Stage['derailers'] }) => {
  const { t } = useTranslation('home');
  return (
    <Card component="section">
      <Title order={2} size="h3" mb="sm">
        {t('mine.derailers')}
      </Title>
      <Accordion order={3} variant="default" multiple>
        {derailers.map((derailer) => (
          <Accordion.Item key={derailer.key} value={derailer.key}>
            <Accordion.Control>{derailer.name}</Accordion.Control>
            <Accordion.Panel>
              <Text size="sm">{derailer.description}</Text>
              <Text size="sm" fw={600} mt="sm">
                {t('mine.earlySigns')}
              </Text>
              <List size="sm">
                {derailer.earlySigns.map((sign) => (
                  <List.Item key={sign}>{sign}</List.Item>
                ))}
              </List>
              <Text size="sm" fw={600} mt="sm">
                {t('mine.counterMove')}
              </Text>
              <Text size="sm">{derailer.counterMove}</Text>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Card>
  );
};

import { Accordion, Card, Stack, Table, Text, Title } from '@mantine/core';
import type { AssessmentResult } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';
import { FigureCell } from './figure-cell.js';
import { figureOf, viewsOf } from './result-figures.js';

/** Single questions by dimension, for whoever may see more than the figures. */
export const ItemsCard = ({ result }: { result: AssessmentResult }) => {
  const { t } = useTranslation('results');
  const views = viewsOf(result);
  if (result.items.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="items-title" data-print="no">
      <Title order={2} size="h3" id="items-title" mb="sm">
        {t('items.title')}
      </Title>
      <Accordion multiple chevronPosition="left" order={3}>
        {result.dimensions.map(({ key, name, description }) => (
          <Accordion.Item key={key} value={key}>
            <Accordion.Control>{name}</Accordion.Control>
            <Accordion.Panel>
              <Text size="sm" c="dimmed" mb="sm">
                {description}
              </Text>
              <Table.ScrollContainer minWidth={480}>
                <Table className="figures" verticalSpacing="sm">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th scope="col">{t('items.question')}</Table.Th>
                      {views.map((view) => (
                        <Table.Th key={view} scope="col">
                          {t(`observer.${view}`)}
                        </Table.Th>
                      ))}
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {result.items
                      .filter(({ dimensionKey }) => dimensionKey === key)
                      .map((item) => (
                        <Table.Tr key={item.key}>
                          <Table.Th scope="row" fw={400} maw="24rem">
                            <Stack gap={0}>{item.wording}</Stack>
                          </Table.Th>
                          {views.map((view) => (
                            <Table.Td key={view}>
                              <FigureCell figure={figureOf(item.figures, view)} />
                            </Table.Td>
                          ))}
                        </Table.Tr>
                      ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Card>
  );
};

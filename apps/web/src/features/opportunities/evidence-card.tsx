import { Button, Card, Group, Select, Text, Textarea, Title } from '@mantine/core';
import { type StretchAssignment, type StretchEvidence } from '@understudy/contracts/opportunities-assignments';
import { writeSkillEvidence } from '@understudy/contracts/opportunities-evidence';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useFrameworkWords } from '../../lib/framework-words.js';
import { useAction } from '../../lib/query.js';
import classes from './opportunities.module.css';

const EvidenceForm = ({ stretch, onClose }: { stretch: StretchAssignment; onClose: () => void }) => {
  const { t } = useTranslation('stretches');
  const { skillName } = useFrameworkWords();
  const [skillKey, setSkillKey] = useState(stretch.skillKeys[0] ?? '');
  const send = useAction(writeSkillEvidence, ['opportunities']);
  const { form, submit, sending, problem } = useContractForm({
    endpoint: writeSkillEvidence,
    initialValues: { text: '' },
    send: async (body) => {
      await send.mutateAsync({ params: { stretchId: stretch.id, skillKey }, body });
      onClose();
    },
  });
  return (
    <FormFrame submit={submit} sending={sending} problem={problem} submitLabel={t('evidence.save')} onClose={onClose}>
      <Text size="sm">{t('evidence.lead', { name: stretch.person.name })}</Text>
      <Select
        allowDeselect={false}
        label={t('evidence.skill')}
        data={stretch.skillKeys.map((key) => ({ value: key, label: skillName(key) }))}
        value={skillKey}
        onChange={(key) => setSkillKey(key ?? skillKey)}
      />
      <Textarea
        data-autofocus
        required
        label={t('evidence.text')}
        description={t('evidence.textHelp')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('text')}
      />
    </FormFrame>
  );
};

type EvidenceCardProps = {
  stretch: StretchAssignment;
  /** What the person may do with one piece of it, given by the page. */
  deed?: ((evidence: StretchEvidence) => ReactNode) | undefined;
};

/** What others saw of the skills in this assignment; the person reads it, and takes of it what they like. */
export const EvidenceCard = ({ stretch, deed }: EvidenceCardProps) => {
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const { skillName } = useFrameworkWords();
  const [writing, setWriting] = useState(false);
  const { evidence, abilities, person } = stretch;
  const writes = abilities.includes('write-evidence');
  if (evidence.length === 0 && !writes) return null;
  return (
    <Card component="section" aria-labelledby="evidence">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3" id="evidence">
          {t('evidence.title')}
        </Title>
        {writes ? (
          <Button size="xs" variant="default" onClick={() => setWriting(true)} data-print="no">
            {t('evidence.write')}
          </Button>
        ) : null}
      </Group>
      {evidence.length === 0 ? <Text c="dimmed">{t('evidence.none', { name: person.name })}</Text> : null}
      <ul className={classes.lines}>
        {evidence.map((one) => (
          <li key={`${one.skillKey} ${one.author.id}`} className={classes.line}>
            <div>
              <Text fw={600}>{skillName(one.skillKey)}</Text>
              <Text size="sm" className={classes.said}>
                {one.text}
              </Text>
              <Text size="xs" c="dimmed" mt={4}>
                {one.author.name} · {format.day(one.writtenOn)}
              </Text>
            </div>
            {deed?.(one)}
          </li>
        ))}
      </ul>
      <FormModal opened={writing} title={t('evidence.title')} onClose={() => setWriting(false)}>
        <EvidenceForm stretch={stretch} onClose={() => setWriting(false)} />
      </FormModal>
    </Card>
  );
};

import { Badge } from '@mantine/core';
import {
  type Icon,
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconColumns3,
  IconLoader2,
  IconPlayerPlay,
  IconTrash,
  IconX,
} from '@tabler/icons-react';
import type { DataImport } from '@understudy/contracts/data-exchange';
import { useTranslation } from 'react-i18next';
import { verdictOf } from './preview-verdict.js';

type Shown = DataImport['status'] | 'problems';

const looks: Readonly<Record<Shown, { color: string; Icon: Icon }>> = {
  uploaded: { color: 'apricot', Icon: IconColumns3 },
  checking: { color: 'pine', Icon: IconLoader2 },
  previewed: { color: 'apricot', Icon: IconPlayerPlay },
  problems: { color: 'red', Icon: IconAlertTriangle },
  applying: { color: 'pine', Icon: IconLoader2 },
  applied: { color: 'green', Icon: IconCheck },
  undoing: { color: 'pine', Icon: IconLoader2 },
  undone: { color: 'gray', Icon: IconArrowBackUp },
  failed: { color: 'red', Icon: IconX },
  discarded: { color: 'gray', Icon: IconTrash },
};

/** The state of an import as word, icon and colour. */
export const ImportStatus = ({ dataImport: { status, summary } }: { dataImport: DataImport }) => {
  const { t } = useTranslation('data-exchange');
  const shown: Shown = status === 'previewed' && summary && verdictOf(summary) === 'problem' ? 'problems' : status;
  const { color, Icon: StatusIcon } = looks[shown];
  return (
    <Badge
      variant="light"
      color={color}
      leftSection={<StatusIcon size={12} aria-hidden />}
      styles={{ label: { color: 'var(--mantine-color-text)' } }}
    >
      {t(`status.${shown}`)}
    </Badge>
  );
};

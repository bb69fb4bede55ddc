import type { GroupKind } from '@understudy/contracts/indicators';
import type { Measure } from '@understudy/domain/indicators/figure';

/** A figure as it is stored: `key` is the id of the organisation, unit or leader. */
export type StoredFigure = Measure & {
  readonly indicator: string;
  readonly kind: GroupKind;
  readonly key: string;
  readonly details: unknown;
};

import type { ShadowToLeadReport } from '@understudy/contracts/programmes-rotations';
import { cohort, enrolment } from './programmes-data.js';

const share = { numerator: 127, denominator: 357, value: 0.3557, lower: 0.3079, upper: 0.4067, hidden: false };
const first = { id: cohort.id, name: 'Zxq cohort', startsOn: '2026-05-01' };

const counts = { lead: 11, shadow: 32, adviser: 1, people: 43, severalPlaces: 1 };

export const shadowReport: ShadowToLeadReport = {
  cohorts: [first],
  since: first.id,
  canChooseSince: true,
  asOf: '2026-03-15',
  beganAsShadow: 357,
  laterLed: share,
  laterLedOfLongSeen: share,
  longSeen: 6,
  curve: [{ time: 1, atRisk: 348, events: 50, survival: 0.8563, lower: 0.8149, upper: 0.8891 }],
  leads: {
    places: 177,
    ...{ servedBefore: share, shadowJustBefore: share, shadowOfSameAreaJustBefore: share },
    areas: [{ area: 'Zxq', servedLong: share }],
    longServed: 2,
  },
  places: [{ cohort: first, ...counts }],
  placesTogether: counts,
  people: [{ person: enrolment.person, began: first, led: null }],
};

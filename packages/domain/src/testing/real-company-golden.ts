/** A proportion of the golden files. */
export type GoldenShare = {
  numerator: number;
  denominator: number;
  value: number | null;
  lower: number | null;
  upper: number | null;
};

/** A turnover rate of the golden files. */
export type GoldenTurnover = Omit<GoldenShare, 'denominator'> & {
  person_days: number;
  days: number;
  average_headcount: number;
};

/** What stands in place of a value that may not be shown. */
export type GoldenHidden = { suppressed: true; reason?: string };

/** The rates of one group. */
export type GoldenGroup = {
  opening: number;
  retention: GoldenShare;
  turnover: GoldenTurnover;
  first_year_retention: GoldenShare;
  first_year_retention_known_start: GoldenShare;
};

/** The names under which the golden files hold the rates of a group. */
export type GoldenRate = Exclude<keyof GoldenGroup, 'opening'>;

/** The flows of one stage. */
export type GoldenFlow = Record<
  | 'opening'
  | 'promoted_in'
  | 'promoted_out'
  | 'joined'
  | 'left'
  | 'stepped_down_in'
  | 'stepped_down_out'
  | 'from_no_stage'
  | 'to_no_stage'
  | 'from_ladder'
  | 'to_ladder'
  | 'closing'
  | 'moved_in'
  | 'moved_out',
  number
>;

/** The stays of one stage. */
export type GoldenStays = Record<
  'spells' | 'people' | 'events' | 'censored_still_there' | 'censored_left' | 'censored_other_move',
  number
> & {
  median_days: number | null;
  median_months: number | null;
  curve: {
    time: number;
    at_risk: number;
    events: number;
    survival: number;
    lower: number | null;
    upper: number | null;
  }[];
};

/** A stage in which nobody stayed. */
export type NoStays = { spells: 0 };

type GoldenFigures<Hidden> = {
  organisation: GoldenGroup & { closing: number; joined_in_window: number };
  leaders: Record<string, { opening: number } & { [Rate in GoldenRate]: GoldenGroup[Rate] | Hidden }>;
  stages: Record<string, GoldenFlow | Hidden>;
  time_in_stage: Record<string, GoldenStays | NoStays | Hidden>;
  time_in_stage_known_start: Record<string, GoldenStays | NoStays | Hidden>;
};

/** The golden file of one as-of date. */
export type RealCompanyGolden = GoldenFigures<GoldenHidden> & {
  as_of: string;
  window_after: string;
  window_days: number;
  k: number;
  history_begins: string;
  promotions: { events: number; people: number; out_of: Record<string, number | GoldenHidden> };
  leaders_table: Record<
    GoldenRate,
    { shown: string[]; suppressed_below_k: string[]; suppressed_complementary: string[] }
  >;
  unsuppressed: GoldenFigures<never> & {
    promotions: { events: number; people: number; moves: Record<string, number> };
  };
};

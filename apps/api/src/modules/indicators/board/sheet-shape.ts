/** A row of a section: a label, words beside it, and where a bar or an interval lies between 0 and 1. */
export type SheetRow = {
  readonly label: string;
  readonly text: string;
  readonly note?: string;
  readonly bar?: number;
  readonly range?: readonly [lower: number, value: number, upper: number];
};

/** A course over time: everything lies between 0 and 1 both ways, band edges beside the value, rules with their words. */
export type SheetCourse = {
  readonly points: readonly {
    readonly x: number;
    readonly value: number;
    readonly lower: number;
    readonly upper: number;
  }[];
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  /** Its first and its last day. */
  readonly ends: readonly [string, string];
};

export type SheetSection = {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly SheetRow[];
  readonly course?: SheetCourse;
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly after?: string;
};

export type BoardSheet = {
  readonly language: string;
  readonly title: string;
  readonly organisation: string;
  readonly lead: string;
  readonly foot: string;
  readonly sections: readonly SheetSection[];
};

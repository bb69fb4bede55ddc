import type { FrameworkContent } from '@understudy/contracts/framework-content';

/** What every part of the editor is given: the text, and the way to change it. */
export type PanelProps = {
  readonly content: FrameworkContent;
  readonly change: (change: (content: FrameworkContent) => FrameworkContent) => void;
};

/** A part about one record; it says when that was taken away. */
export type RecordPanelProps = PanelProps & { readonly at: string; readonly onRemoved: () => void };

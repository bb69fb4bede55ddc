import type { FrameworkContent } from '@understudy/contracts/framework-content';

/** What every part of the editor is given: the text, and the way to change it. */
export type PanelProps = {
  readonly content: FrameworkContent;
  readonly change: (change: (content: FrameworkContent) => FrameworkContent) => void;
};

/** Takes something out of the text, under the name by which it is offered back. */
export type RemovePart = (name: string, removing: (content: FrameworkContent) => FrameworkContent) => void;

/** A part from which something can be taken away. */
export type RemovingPanelProps = PanelProps & { readonly remove: RemovePart };

/** A part about one record; it says when that was taken away. */
export type RecordPanelProps = RemovingPanelProps & { readonly at: string; readonly onRemoved: () => void };

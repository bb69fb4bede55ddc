import type {
  InstrumentContent,
  InstrumentItem,
  InstrumentVersion,
} from '@understudy/contracts/assessments-instruments';
import { anchorsOf } from '@understudy/domain/assessments/answer-scale';

/** What the editor holds until it is kept. */
export type InstrumentDraft = {
  name: string;
  description: string;
  expiresAfterMonths: number;
  content: InstrumentContent;
};

/** A version as the editor begins with it. */
export const draftOf = ({ name, description, expiresAfterMonths, content }: InstrumentVersion): InstrumentDraft => ({
  name,
  description,
  expiresAfterMonths,
  content,
});

/** Whether two drafts say the same. */
export const isSame = (one: InstrumentDraft, other: InstrumentDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The first free key with this beginning: dimension-1, dimension-2 and so on. */
export const freshKey = (beginning: string, taken: readonly { readonly key: string }[]): string => {
  const keys = new Set(taken.map(({ key }) => key));
  let number = 1;
  while (keys.has(`${beginning}-${number}`)) number += 1;
  return `${beginning}-${number}`;
};

/** A new item to be filled in. */
export const newItem = (content: InstrumentContent, dimensionKey: string): InstrumentItem => ({
  key: freshKey('item', content.items),
  dimensionKey,
  kind: 'scale',
  stageKeys: [],
  skillKey: null,
  weight: 1,
  selfWording: '',
  othersWording: '',
  anchors: blankAnchors(content.scale),
});

/** As many anchors to write as the scale asks for. */
export const blankAnchors = (scale: InstrumentContent['scale']): string[] =>
  Array.from({ length: anchorsOf(scale) }, () => '');

/** The content on another scale: anchors that are written stay as far as there are levels for them. */
export const withScale = (content: InstrumentContent, scale: InstrumentContent['scale']): InstrumentContent => {
  const { scale: _former, ...rest } = content;
  const fit = (anchors: readonly string[]) => blankAnchors(scale).map((blank, level) => anchors[level] ?? blank);
  const items = content.items.map((item) => (item.kind === 'scale' ? { ...item, anchors: fit(item.anchors) } : item));
  return scale === undefined ? { ...rest, items } : { ...rest, items, scale };
};

/** The content with an item added, or in place of the one with its key. */
export const withItem = (content: InstrumentContent, item: InstrumentItem): InstrumentContent => {
  const known = content.items.some(({ key }) => key === item.key);
  const items = known ? content.items.map((one) => (one.key === item.key ? item : one)) : [...content.items, item];
  return { ...content, items };
};

/** The content with an item one place up or down among those of its dimension. */
export const withItemMoved = (content: InstrumentContent, key: string, by: 1 | -1): InstrumentContent => {
  const item = content.items.find((one) => one.key === key);
  const own = content.items.filter(({ dimensionKey }) => dimensionKey === item?.dimensionKey);
  const other = own[own.findIndex((one) => one.key === key) + by];
  if (!item || !other) return content;
  const items = content.items.map((one) => (one === item ? other : one === other ? item : one));
  return { ...content, items };
};

import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { groupBy } from '../../collections/group-by.js';
import { pairsCounted } from './beyond-framework.js';
import { keysInTurn } from './keys.js';
import { type Fields, fieldsOf, isFields, textOf, textsOf, unread, unreadBeside } from './unread-fields.js';

/** Whether front matter is a framework of topics with criteria by level. */
export const isTopics = (document: Fields): boolean => Array.isArray(document.topics);

/** What one level of a topic asks: criteria, then criteria with the examples that explain them. */
const askedAt = (content: Fields): string[] => [
  ...textsOf(content.criteria),
  ...[content.exampleCriteria]
    .flat()
    .flatMap((example) =>
      isFields(example)
        ? [
            ...textsOf(example.criteria),
            ...textsOf(example.examples).map((text) => `– ${text}`),
            ...unread(example, [], ['criteria', 'examples']),
          ]
        : textsOf(example),
    ),
];

const nameOf = (topic: Fields): string => {
  const name = textOf(topic.title) || textOf(topic.name);
  return name.replace(/^./u, (letter) => letter.toUpperCase());
};

/**
 * Reads a framework as Monzo publishes them: Markdown whose front matter holds topics with criteria by level, the text
 * below it being the description.
 * @throws BeyondFramework where it would take the square of its size
 */
export const readMonzo = (document: Fields, body: string): ImportedFramework => {
  const topics = fieldsOf(document.topics);
  const named = topics.flatMap((topic) => fieldsOf(topic.content).map(({ level }) => textOf(level)));
  const count = typeof document.levels === 'number' && document.levels <= 100 ? document.levels : 0;
  const counted = Array.from({ length: count }, (_, index) => String(index + 1));
  const keys = [...new Set([...counted, ...named])].sort(
    (one, other) => Number(one) - Number(other) || (one < other ? -1 : 1),
  );
  const nextKey = keysInTurn();
  const countPairs = pairsCounted();
  const skills = topics.map((topic) => {
    countPairs(keys.length);
    const name = nameOf(topic);
    const key = nextKey(textOf(topic.name) || name);
    const contents = fieldsOf(topic.content);
    const atLevel = groupBy(contents, ({ level }) => textOf(level));
    const rest = contents.flatMap((content) =>
      unread(content, ['level'], ['criteria', 'exampleCriteria']).map((line) =>
        `${textOf(content.level)} ${line}`.trim(),
      ),
    );
    return {
      key,
      name,
      description: textOf(topic.description),
      notes: [
        ...unread(topic, ['title', 'description'], ['content']),
        ...unreadBeside('content', topic.content),
        ...rest,
      ],
      asked: keys
        .map((levelKey) => ({ levelKey, lines: (atLevel.get(levelKey) ?? []).flatMap(askedAt) }))
        .filter(({ lines }) => lines.length > 0),
    };
  });
  return {
    format: 'monzo',
    name: textOf(document.title) || textOf(document.name),
    adoption: null,
    description: body.replaceAll('\r\n', '\n').trim(),
    notes: [
      ...unread(document, ['title', ...(textOf(document.title) === '' ? ['name'] : [])], ['topics']),
      ...unreadBeside('topics', document.topics),
    ],
    levels: keys.map((key) => ({ key, name: `Level ${key}`, notes: [] })),
    skills,
    content: null,
  };
};

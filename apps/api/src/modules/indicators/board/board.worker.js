/** Sets the pipeline for the board as PDF in a thread of its own: layout takes long enough to hold up everybody else. */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import {
  Circle,
  Document,
  Font,
  Line,
  Page,
  Polygon,
  Polyline,
  Rect,
  renderToBuffer,
  StyleSheet,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer';
import { createElement } from 'react';

const place = createRequire(import.meta.url);
const face = (weight, file) => ({ src: place.resolve(`@expo-google-fonts/inter/${file}`), fontWeight: weight });
Font.register({
  family: 'Inter',
  fonts: [face(400, '400Regular/Inter_400Regular.ttf'), face(600, '600SemiBold/Inter_600SemiBold.ttf')],
});
// Names and terms stay whole: no hyphen is put where its author put none.
Font.registerHyphenationCallback((word) => [word]);

const ink = '#1c2733';
const quiet = '#56636f';
const line = '#d4dae0';
const accent = '#146a64';
const soft = '#a9d3cd';
const wide = 220;
const styles = StyleSheet.create({
  page: { fontFamily: 'Inter', fontSize: 10, lineHeight: 1.4, color: ink, padding: 48, paddingBottom: 60 },
  organisation: { fontSize: 9, color: quiet },
  title: { fontSize: 22, fontWeight: 600, marginTop: 4, lineHeight: 1.2 },
  lead: { fontSize: 10, color: quiet, marginTop: 6 },
  section: { marginTop: 18, paddingTop: 10, borderTopWidth: 1, borderTopColor: line },
  heading: { fontSize: 13, fontWeight: 600, marginBottom: 2 },
  small: { fontSize: 9, color: quiet },
  row: { marginTop: 6, flexDirection: 'row' },
  label: { width: 170, paddingRight: 10 },
  words: { flex: 1 },
  strong: { fontWeight: 600 },
  cells: { flexDirection: 'row', paddingVertical: 3, borderBottomWidth: 0.5, borderBottomColor: line },
  cell: { flex: 1 },
  first: { flex: 2 },
  after: { marginTop: 8 },
  foot: {
    position: 'absolute',
    bottom: 28,
    left: 48,
    right: 48,
    fontSize: 8,
    color: quiet,
    flexDirection: 'row',
    justifyContent: 'space-between',
  },
});

const text = (content, style, key) => createElement(Text, { style, key: key ?? content }, content);
const svg = (height, ...parts) =>
  createElement(Svg, { width: wide, height, viewBox: `0 0 ${wide} ${height}`, key: 'drawing' }, ...parts);
const bar = (share) =>
  svg(8, createElement(Rect, { key: 'bar', x: 0, y: 1, width: Math.max(1, share * wide), height: 6, fill: accent }));
const range = ([lower, value, upper]) =>
  svg(
    10,
    createElement(Line, { key: 'line', x1: 0, x2: wide, y1: 5, y2: 5, stroke: line, strokeWidth: 1.5 }),
    createElement(Rect, {
      key: 'range',
      x: lower * wide,
      y: 3,
      width: Math.max(1, (upper - lower) * wide),
      height: 4,
      fill: soft,
    }),
    createElement(Circle, { key: 'value', cx: value * wide, cy: 5, r: 3.5, fill: accent }),
  );

const row = ({ label, text: said, note, bar: share, range: ends }, at) =>
  createElement(
    View,
    { style: styles.row, key: at, wrap: false },
    createElement(View, { style: styles.label, key: 'label' }, text(label, undefined, 'label')),
    createElement(
      View,
      { style: styles.words, key: 'words' },
      text(said, styles.strong, 'said'),
      share === undefined ? null : bar(share),
      ends === undefined ? null : range(ends),
      note ? text(note, styles.small, 'note') : null,
    ),
  );

const courseWidth = 480;
const courseHeight = 110;
const course = (points, [least, most, first, last]) => {
  const at = (x, y) => `${(x * courseWidth).toFixed(1)},${((1 - y) * courseHeight).toFixed(1)}`;
  const band = [
    ...points.map(({ x, upper }) => at(x, upper)),
    ...points.toReversed().map(({ x, lower }) => at(x, lower)),
  ];
  return createElement(
    View,
    { key: 'course', wrap: false, style: styles.after },
    text(most, styles.small, 'most'),
    createElement(
      Svg,
      { key: 'drawing', width: courseWidth, height: courseHeight, viewBox: `0 0 ${courseWidth} ${courseHeight}` },
      createElement(Polygon, { key: 'band', points: band.join(' '), fill: soft }),
      createElement(Polyline, {
        key: 'line',
        points: points.map(({ x, value }) => at(x, value)).join(' '),
        stroke: accent,
        strokeWidth: 2,
        fill: 'none',
      }),
      createElement(Line, {
        key: 'ground',
        x1: 0,
        x2: courseWidth,
        y1: courseHeight,
        y2: courseHeight,
        stroke: quiet,
        strokeWidth: 1,
      }),
    ),
    createElement(
      View,
      { key: 'ends', style: { flexDirection: 'row', justifyContent: 'space-between', width: courseWidth } },
      text(`${least} · ${first}`, styles.small, 'first'),
      text(last, styles.small, 'last'),
    ),
  );
};

const cells = (own, key, style) =>
  createElement(
    View,
    { style: styles.cells, key, wrap: false },
    ...own.map((cell, at) =>
      createElement(View, { key: at, style: at === 0 ? styles.first : styles.cell }, text(cell, style, 'cell')),
    ),
  );

const section = ({ title, lead, rows, course: points, courseEnds, table, after }, at) =>
  createElement(
    View,
    { style: styles.section, key: at },
    createElement(
      View,
      { key: 'head', wrap: false, minPresenceAhead: 60 },
      text(title, styles.heading, 'title'),
      lead ? text(lead, styles.small, 'lead') : null,
    ),
    ...rows.map(row),
    points ? course(points, courseEnds) : null,
    table ? cells(table.columns, 'columns', styles.small) : null,
    ...(table ? table.rows.map((own, number) => cells(own, number)) : []),
    after ? text(after, [styles.small, styles.after], 'after') : null,
  );

const sheet = ({ language, title, organisation, lead, foot, sections }) =>
  createElement(
    Document,
    { title, language, producer: 'Understudy', creator: 'Understudy' },
    createElement(
      Page,
      { size: 'A4', style: styles.page },
      text(organisation, styles.organisation),
      text(title, styles.title),
      text(lead, styles.lead),
      ...sections.map(section),
      createElement(
        View,
        { style: styles.foot, fixed: true, key: 'foot' },
        createElement(Text, { key: 'foot' }, foot),
        createElement(Text, { key: 'page', render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}` }),
      ),
    ),
  );

const content = await renderToBuffer(sheet(workerData));
parentPort.postMessage(new Uint8Array(content));

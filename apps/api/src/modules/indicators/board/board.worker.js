/** Sets the pipeline for the board as PDF in a thread of its own: layout takes long enough to hold up everybody else. */
import { workerData } from 'node:worker_threads';
import { Circle, Line, Polygon, Polyline, Rect, StyleSheet, Svg, View } from '@react-pdf/renderer';
import { createElement } from 'react';
import { common, line, pages, quiet, send, text } from '../../../common/pdf/pages.js';

const accent = '#146a64';
const soft = '#a9d3cd';
const wide = 220;
const styles = StyleSheet.create({
  lead: { fontSize: 10, color: quiet, marginTop: 6 },
  section: { marginTop: 18, paddingTop: 10, borderTopWidth: 1, borderTopColor: line },
  heading: { fontSize: 13, fontWeight: 600, marginBottom: 2 },
  row: { marginTop: 6, flexDirection: 'row' },
  label: { width: 170, paddingRight: 10 },
  words: { flex: 1 },
  strong: { fontWeight: 600 },
  cells: { flexDirection: 'row', paddingVertical: 3, borderBottomWidth: 0.5, borderBottomColor: line },
  cell: { flex: 1 },
  first: { flex: 2 },
  after: { marginTop: 8 },
  course: { marginTop: 10, marginBottom: 4 },
  tick: { position: 'absolute', left: 0, width: 30, fontSize: 8, color: quiet, textAlign: 'right' },
  ends: { flexDirection: 'row', justifyContent: 'space-between', marginLeft: 36, marginTop: 3 },
});

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
      share ? bar(share) : null,
      ends === undefined ? null : range(ends),
      note ? text(note, common.small, 'note') : null,
    ),
  );

const courseWidth = 462;
const courseHeight = 120;
const course = ({ points, ticks, ends }) => {
  const x = (share) => (share * courseWidth).toFixed(1);
  const y = (share) => ((1 - share) * courseHeight).toFixed(1);
  const band = [
    ...points.map((point) => `${x(point.x)},${y(point.upper)}`),
    ...points.toReversed().map((point) => `${x(point.x)},${y(point.lower)}`),
  ];
  return createElement(
    View,
    { key: 'course', style: styles.course },
    ...ticks.map(({ at, words }) => text(words, [styles.tick, { top: (1 - at) * courseHeight - 6 }], `tick ${words}`)),
    createElement(
      Svg,
      {
        key: 'drawing',
        width: courseWidth,
        height: courseHeight,
        viewBox: `0 0 ${courseWidth} ${courseHeight}`,
        style: { marginLeft: 36 },
      },
      ...ticks.map(({ at, words }) =>
        createElement(Line, {
          key: `rule ${words}`,
          x1: 0,
          x2: courseWidth,
          y1: y(at),
          y2: y(at),
          stroke: line,
          strokeWidth: 0.75,
        }),
      ),
      createElement(Polygon, { key: 'band', points: band.join(' '), fill: soft, fillOpacity: 0.7 }),
      createElement(Polyline, {
        key: 'line',
        points: points.map((point) => `${x(point.x)},${y(point.value)}`).join(' '),
        stroke: accent,
        strokeWidth: 2,
        fill: 'none',
      }),
    ),
    createElement(
      View,
      { key: 'ends', style: styles.ends },
      text(ends[0], common.small, 'first'),
      text(ends[1], common.small, 'last'),
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

/** So many rows fit on a page with room to spare: a section of no more is kept whole, so that no heading stands alone. */
const mostWhole = 14;

const section = ({ title, lead, rows, course: points, table, after }, at) =>
  createElement(
    View,
    { style: styles.section, key: at, wrap: rows.length + (table?.rows.length ?? 0) > mostWhole },
    createElement(
      View,
      { key: 'head', wrap: false, minPresenceAhead: 60 },
      text(title, styles.heading, 'title'),
      lead ? text(lead, common.small, 'lead') : null,
    ),
    ...rows.map(row),
    points ? course(points) : null,
    table ? cells(table.columns, 'columns', common.small) : null,
    ...(table ? table.rows.map((own, number) => cells(own, number)) : []),
    after ? text(after, [common.small, styles.after], 'after') : null,
  );

const sheet = ({ lead, sections, ...about }) => pages(about, text(lead, styles.lead, 'lead'), ...sections.map(section));

await send(sheet(workerData));

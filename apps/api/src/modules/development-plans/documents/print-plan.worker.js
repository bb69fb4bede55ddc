/** Sets a plan as PDF in a thread of its own: layout takes long enough to hold up everybody else. */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement } from 'react';

const place = createRequire(import.meta.url);
const face = (weight, file) => ({
  src: place.resolve(`@expo-google-fonts/inter/${file}`),
  fontWeight: weight,
});
Font.register({
  family: 'Inter',
  fonts: [face(400, '400Regular/Inter_400Regular.ttf'), face(600, '600SemiBold/Inter_600SemiBold.ttf')],
});
// Names and terms stay whole: no hyphen is put where its author put none.
Font.registerHyphenationCallback((word) => [word]);

const ink = '#1c2733';
const quiet = '#56636f';
const line = '#d4dae0';
const styles = StyleSheet.create({
  page: { fontFamily: 'Inter', fontSize: 10, lineHeight: 1.45, color: ink, padding: 48, paddingBottom: 60 },
  organisation: { fontSize: 9, color: quiet },
  title: { fontSize: 20, fontWeight: 600, marginTop: 4, lineHeight: 1.2 },
  facts: { marginTop: 10, flexDirection: 'row', flexWrap: 'wrap' },
  fact: { width: '50%', marginBottom: 4 },
  label: { fontSize: 8, color: quiet },
  focus: { marginTop: 8 },
  goal: { marginTop: 16, paddingTop: 10, borderTopWidth: 1, borderTopColor: line },
  goalTitle: { fontSize: 13, fontWeight: 600, lineHeight: 1.3 },
  small: { fontSize: 9, color: quiet },
  part: { marginTop: 4 },
  action: { marginTop: 7, marginLeft: 10, paddingLeft: 8, borderLeftWidth: 2, borderLeftColor: line },
  actionTitle: { fontWeight: 600 },
  signatures: { marginTop: 24, flexDirection: 'row' },
  signature: { width: '48%', marginRight: '2%', paddingTop: 6, borderTopWidth: 1, borderTopColor: ink },
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

const text = (content, style) => createElement(Text, { style, key: content }, content);
const labelled = ({ label, value }) =>
  createElement(View, { style: styles.fact, key: label }, text(label, styles.label), createElement(Text, null, value));
const part = ({ label, value }) =>
  createElement(View, { style: styles.part, key: label }, text(label, styles.label), createElement(Text, null, value));

const action = ({ title, line: about, details, evidence }, place_) =>
  createElement(
    View,
    { style: styles.action, key: place_, wrap: false },
    text(title, styles.actionTitle),
    createElement(Text, { style: styles.small }, about),
    details ? createElement(Text, null, details) : null,
    evidence ? part(evidence) : null,
  );

const goal = ({ title, line: about, parts, actions }, place_) =>
  createElement(
    View,
    { style: styles.goal, key: place_ },
    createElement(
      View,
      { wrap: false, minPresenceAhead: 60 },
      text(title, styles.goalTitle),
      about ? createElement(Text, { style: styles.small }, about) : null,
      ...parts.map(part),
    ),
    ...actions.map(action),
  );

const sheet = ({ language, title, organisation, facts, focus, goals, empty, signatures, foot }) =>
  createElement(
    Document,
    { title, language, producer: 'Understudy', creator: 'Understudy' },
    createElement(
      Page,
      { size: 'A4', style: styles.page },
      text(organisation, styles.organisation),
      text(title, styles.title),
      createElement(View, { style: styles.facts }, ...facts.map(labelled)),
      focus ? createElement(View, { style: styles.focus }, part(focus)) : null,
      ...(goals.length > 0 ? goals.map(goal) : [createElement(Text, { style: styles.goal, key: 'empty' }, empty)]),
      createElement(
        View,
        { style: styles.signatures, wrap: false },
        ...signatures.map(({ name, line: about }) =>
          createElement(
            View,
            { style: styles.signature, key: name + about },
            text(name, styles.actionTitle),
            createElement(Text, { style: styles.small }, about),
          ),
        ),
      ),
      createElement(
        View,
        { style: styles.foot, fixed: true },
        createElement(Text, null, foot),
        createElement(Text, { render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}` }),
      ),
    ),
  );

const content = await renderToBuffer(sheet(workerData));
parentPort.postMessage(new Uint8Array(content));

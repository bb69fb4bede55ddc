/** Sets a plan as PDF in a thread of its own: layout takes long enough to hold up everybody else. */
import { workerData } from 'node:worker_threads';
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement } from 'react';
import { common, ink, line, pages, quiet, send, text } from '../../../common/pdf/pages.js';

const styles = StyleSheet.create({
  facts: { marginTop: 10, flexDirection: 'row', flexWrap: 'wrap' },
  fact: { width: '50%', marginBottom: 4 },
  label: { fontSize: 8, color: quiet },
  focus: { marginTop: 8 },
  goal: { marginTop: 16, paddingTop: 10, borderTopWidth: 1, borderTopColor: line },
  goalTitle: { fontSize: 13, fontWeight: 600, lineHeight: 1.3 },
  part: { marginTop: 4 },
  action: { marginTop: 7, marginLeft: 10, paddingLeft: 8, borderLeftWidth: 2, borderLeftColor: line },
  actionTitle: { fontWeight: 600 },
  signatures: { marginTop: 24, flexDirection: 'row' },
  before: { marginTop: 14 },
  signature: { width: '48%', marginRight: '2%', paddingTop: 6, borderTopWidth: 1, borderTopColor: ink },
});

const labelled = ({ label, value }) =>
  createElement(View, { style: styles.fact, key: label }, text(label, styles.label), createElement(Text, null, value));
const part = ({ label, value }) =>
  createElement(View, { style: styles.part, key: label }, text(label, styles.label), createElement(Text, null, value));

const action = ({ title, line: about, details, parts }, place_) =>
  createElement(
    View,
    { style: styles.action, key: place_, wrap: false },
    text(title, styles.actionTitle),
    createElement(Text, { style: common.small }, about),
    details ? createElement(Text, null, details) : null,
    ...parts.map(part),
  );

const goal = ({ title, line: about, parts, actions }, place_) =>
  createElement(
    View,
    { style: styles.goal, key: place_ },
    createElement(
      View,
      { wrap: false, minPresenceAhead: 60 },
      text(title, styles.goalTitle),
      about ? createElement(Text, { style: common.small }, about) : null,
      ...parts.map(part),
    ),
    ...actions.map(action),
  );

const sheet = ({ facts, focus, goals, empty, closing, signatures, agreedBefore, ...about }) =>
  pages(
    about,
    createElement(View, { style: styles.facts, key: 'facts' }, ...facts.map(labelled)),
    focus ? createElement(View, { style: styles.focus, key: 'focus' }, part(focus)) : null,
    ...(goals.length > 0 ? goals.map(goal) : [createElement(Text, { style: styles.goal, key: 'empty' }, empty)]),
    closing ? createElement(View, { style: styles.goal, key: 'closing', wrap: false }, part(closing)) : null,
    createElement(
      View,
      { style: styles.signatures, wrap: false, key: 'signatures' },
      ...signatures.map(({ name, line: signs }) =>
        createElement(
          View,
          { style: styles.signature, key: name + signs },
          text(name, styles.actionTitle),
          createElement(Text, { style: common.small }, signs),
        ),
      ),
    ),
    agreedBefore
      ? createElement(
          View,
          { style: styles.before, key: 'before' },
          createElement(Text, { style: styles.label, minPresenceAhead: 24 }, agreedBefore.label),
          ...agreedBefore.lines.map((words, place_) =>
            createElement(Text, { style: common.small, key: place_ }, words),
          ),
        )
      : null,
  );

await send(sheet(workerData));

/** What every PDF of ours is set with, in a thread of its own: typeface, inks, the page with its head and its foot. */
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement } from 'react';

const place = createRequire(import.meta.url);
const face = (weight, file) => ({ src: place.resolve(`@expo-google-fonts/inter/${file}`), fontWeight: weight });
Font.register({
  family: 'Inter',
  fonts: [face(400, '400Regular/Inter_400Regular.ttf'), face(600, '600SemiBold/Inter_600SemiBold.ttf')],
});
// Names and terms stay whole: no hyphen is put where its author put none.
Font.registerHyphenationCallback((word) => [word]);

export const ink = '#1c2733';
export const quiet = '#56636f';
export const line = '#d4dae0';

/** What all pages look like. */
export const common = StyleSheet.create({
  page: { fontFamily: 'Inter', fontSize: 10, color: ink, padding: 48, paddingBottom: 60 },
  // Not of the page: whatever is set anew for its number, as the foot is, would have its lines multiplied each time.
  flow: { fontSize: 10, lineHeight: 1.4 },
  organisation: { fontSize: 9, color: quiet },
  title: { fontSize: 21, fontWeight: 600, marginTop: 4, lineHeight: 1.2 },
  small: { fontSize: 9, color: quiet },
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

/** Words in a style. */
export const text = (content, style, key) => createElement(Text, { style, key: key ?? content }, content);

/** A whole document: whose it is and its title above, what stands in it, and on each page what it is and its number. */
export const pages = ({ language, title, organisation, foot }, ...content) =>
  createElement(
    Document,
    { title, language, producer: 'Understudy', creator: 'Understudy' },
    createElement(
      Page,
      { size: 'A4', style: common.page },
      createElement(
        View,
        { style: common.flow, key: 'flow' },
        text(organisation, common.organisation, 'organisation'),
        text(title, common.title, 'title'),
        ...content,
      ),
      createElement(
        View,
        { style: common.foot, fixed: true, key: 'foot' },
        createElement(Text, { key: 'foot' }, foot),
        createElement(Text, { key: 'page', render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}` }),
      ),
    ),
  );

/** Sets the document and hands its bytes to whoever started the thread. */
export const send = async (document) => {
  const content = await renderToBuffer(document);
  parentPort.postMessage(new Uint8Array(content));
};

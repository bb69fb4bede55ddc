import type { ContentChange } from '@understudy/domain/career-framework/content-change';
import { type Places, placesIn, putBack, takenOut } from '@understudy/domain/career-framework/content-removal';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { offerUndoHere, withdrawUndo } from '../../components/undo-notice.js';
import { randomKey } from '../../lib/api-client.js';
import type { RemovePart } from './panel-props.js';
import type { DraftState } from './use-draft.js';

/**
 * Takes parts out of the draft, and offers each back at once: it is put into the text as that is by then, and saved like
 * everything that is typed. The offers end with the editor, which holds the text.
 */
export const useRemovals = ({ content, change }: Pick<DraftState, 'content' | 'change'>): RemovePart => {
  const { t } = useTranslation('framework-editor');
  const now = useRef(content);
  now.current = content;
  const places = useRef<Places>(new Map());
  const waiting = useRef<readonly ContentChange[]>([]);
  const offered = useRef(new Set<string>());
  useEffect(() => () => offered.current.forEach(withdrawUndo), []);
  return (name, removing) => {
    const before = now.current;
    const taken = takenOut(before, removing(before));
    places.current = placesIn(before, places.current);
    change(removing);
    const id = randomKey();
    offered.current.add(id);
    offerUndoHere({
      id,
      undo: () => {
        const back = putBack(now.current, taken, waiting.current, places.current);
        if (back === null) return false;
        waiting.current = back.waiting;
        change(() => back.content);
        return true;
      },
      words: {
        left: t('removal.left', { name }),
        undo: t('removal.undo'),
        done: t('removal.done', { name }),
        failed: t('removal.failed', { name }),
      },
    });
  };
};

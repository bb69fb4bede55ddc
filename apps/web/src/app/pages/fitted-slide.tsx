import { Box } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './presentation.module.css';

/** From the largest that still looks composed down to the smallest that can be read in a room. */
const sizes = [2.6, 2.4, 2.2, 2, 1.85, 1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8];
/** A figure is never narrower than this, in its own pixels: it would be laid out as on a phone. */
const narrowest = 800;

const fit = (room: HTMLElement, figure: HTMLElement): void => {
  const mayShrink = room.clientWidth >= narrowest;
  for (const size of sizes) {
    if (size > 1 ? room.clientWidth / size < narrowest : size < 1 && !mayShrink) continue;
    figure.style.zoom = String(size);
    if (room.scrollHeight <= room.clientHeight + 1) return;
  }
};

type FittedSlideProps = { name: string; children: ReactNode };

/** A figure as large as the room it stands in, whatever it holds; what no size can fit is scrolled, by keyboard as well. */
export const FittedSlide = ({ name, children }: FittedSlideProps) => {
  const room = useRef<HTMLElement>(null);
  const figure = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [around, within] = [room.current, figure.current];
    if (around === null || within === null) return;
    // The largest size that fits changes what is watched: only what differs from the last outcome is measured again.
    let outcome = '';
    const seen = () => [around.clientWidth, around.clientHeight, within.offsetHeight, within.style.zoom].join(' ');
    const measure = () => {
      if (seen() === outcome) return;
      fit(around, within);
      outcome = seen();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    observer.observe(within);
    return () => observer.disconnect();
  }, []);
  return (
    <Box component="section" ref={room} className={classes.slide} aria-live="polite" aria-label={name} tabIndex={0}>
      <div ref={figure}>{children}</div>
    </Box>
  );
};

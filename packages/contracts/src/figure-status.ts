import { z } from 'zod';

/** Whether a figure is shown; else why it is not. */
export const figureStatus = z
  .enum(['shown', 'too-few', 'not-recorded', 'not-applicable', 'suppressed'])
  .meta({ id: 'FigureStatus' });

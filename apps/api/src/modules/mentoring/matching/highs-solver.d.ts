import type { LinearSolver } from '@understudy/domain/mentoring/linear-solver';

/** Loads the solver. */
export declare const loadSolver: () => Promise<LinearSolver>;

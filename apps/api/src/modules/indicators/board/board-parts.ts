import { BoardController } from './board.controller.js';
import { BoardService } from './board.service.js';

/** What the module of indicators needs for the PDF of the pipeline. */
export const boardParts = { controllers: [BoardController], providers: [BoardService] };

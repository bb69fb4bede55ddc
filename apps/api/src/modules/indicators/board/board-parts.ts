import { BoardController } from './board.controller.js';
import { BoardService } from './board.service.js';
import { BoardRolesRepository } from './roles/board-roles.repository.js';

/** What the module of indicators needs for the PDF of the pipeline. */
export const boardParts = { controllers: [BoardController], providers: [BoardService, BoardRolesRepository] };

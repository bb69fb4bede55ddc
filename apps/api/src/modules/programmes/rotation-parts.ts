import { AreasController } from './areas/areas.controller.js';
import { AreasRepository } from './areas/areas.repository.js';
import { AreasService } from './areas/areas.service.js';
import { ChoicesRepository } from './areas/choices.repository.js';
import { ChoicesService } from './areas/choices.service.js';
import { RoleMoves } from './role-places/role-moves.service.js';
import { RolePlacesController } from './role-places/role-places.controller.js';
import { RolePlacesListeners } from './role-places/role-places.listeners.js';
import { RolePlacesRepository } from './role-places/role-places.repository.js';
import { RolePlacesService } from './role-places/role-places.service.js';
import { TakeOverService } from './role-places/take-over.service.js';
import { RotationsController } from './rotations/rotations.controller.js';
import { RotationsRepository } from './rotations/rotations.repository.js';
import { RotationsService } from './rotations/rotations.service.js';
import { RoleImportService } from './selection/role-import.service.js';
import { RoleImportUndo } from './selection/role-import-undo.service.js';
import { RoleImportsRepository } from './selection/role-imports.repository.js';
import { SelectionController } from './selection/selection.controller.js';
import { SelectionRepository } from './selection/selection.repository.js';
import { SelectionService } from './selection/selection.service.js';

/** What answers for areas, roles in them, and how they are filled. */
export const rotationControllers = [AreasController, RolePlacesController, SelectionController, RotationsController];

export const rotationProviders = [
  AreasRepository,
  AreasService,
  ChoicesRepository,
  ChoicesService,
  RoleImportService,
  RoleImportUndo,
  RoleImportsRepository,
  RoleMoves,
  RolePlacesListeners,
  RolePlacesRepository,
  RolePlacesService,
  RotationsRepository,
  RotationsService,
  SelectionRepository,
  SelectionService,
  TakeOverService,
];

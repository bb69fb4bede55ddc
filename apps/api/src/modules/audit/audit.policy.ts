import type { Actor } from '../../common/auth/actor.js';

/** Only those who answer for the organisation read who did what. */
export const may = (actor: Actor, _action: 'read'): boolean => actor.permissions.has('audit.read');

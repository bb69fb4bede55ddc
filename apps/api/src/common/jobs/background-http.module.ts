/** The doors to background jobs and live updates; only where requests are answered. */
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { UserNames } from '../auth/user-names.repository.js';
import { LiveController } from '../live/live.controller.js';
import { LiveConnections } from '../live/live-connections.js';
import { JobsController } from './board/jobs.controller.js';
import { JobsRepository } from './board/jobs.repository.js';
import { JobsService } from './board/jobs.service.js';

@Module({})
export class BackgroundHttpModule {}

/** @param identity exports the Authenticator, whom live connections ask again and again who they belong to. */
export const backgroundHttpModule = (identity: Type<unknown>): DynamicModule => ({
  module: BackgroundHttpModule,
  imports: [identity],
  controllers: [JobsController, LiveController],
  providers: [JobsService, JobsRepository, UserNames, LiveConnections],
});

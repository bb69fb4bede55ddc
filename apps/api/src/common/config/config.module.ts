/** The settings of this installation and the two doors to its database, for every room. */
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { SystemDatabase } from '@understudy/database/system-database';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { ReplayingTenantDatabase } from '../idempotency/replaying-tenant-database.js';
import { Log } from '../log/log.js';
import { Settings } from './settings.js';

@Global()
@Module({})
export class ConfigModule implements OnApplicationShutdown {
  constructor(
    @Inject(TenantDatabase) private readonly tenants: TenantDatabase,
    @Inject(SystemDatabase) private readonly system: SystemDatabase,
  ) {}

  /** Opens both doors with these settings; nothing connects before the first statement. */
  static with(settings: Settings): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Log, useFactory: () => new Log(settings.logLevel) },
        {
          provide: TenantDatabase,
          useFactory: () =>
            new ReplayingTenantDatabase({ connectionString: settings.databaseUrl, size: settings.databaseConnections }),
        },
        {
          provide: SystemDatabase,
          useFactory: () => new SystemDatabase({ connectionString: settings.systemDatabaseUrl }),
        },
      ],
      exports: [Settings, Log, TenantDatabase, SystemDatabase],
    };
  }

  /** Closes the doors after everything that uses them has stopped. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.tenants.close(), this.system.close()]);
  }
}

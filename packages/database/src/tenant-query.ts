import pg from 'pg';

/**
 * What the driver's own Query class does that its published types do not say. The driver is pinned to one exact version,
 * and the isolation test fails should these insides ever change.
 */
interface Connection {
  bind(message: {
    portal: string;
    statement: string;
    values: unknown[];
    valueMapper: (value: unknown) => unknown;
  }): void;
  execute(message: { portal: string; rows: number }): void;
}
interface DriverQuery {
  requiresPreparation(): boolean;
  prepare(connection: Connection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}
type Settled = (error: Error | null | undefined, result: pg.QueryResult) => void;
type DriverQueryClass = new (config: pg.QueryConfig, values: undefined, settled: Settled) => DriverQuery;

const DriverQueryBase = (pg as unknown as { Query: DriverQueryClass }).Query;
const settingStatement = 'set_organisation';

/** Prepares, once per connection, the statement that names the organisation for one implicit transaction. */
export const prepareSetting = async (client: pg.ClientBase): Promise<void> => {
  await client.query({
    name: settingStatement,
    text: "select set_config('app.organisation_id', $1, true)",
    values: [''],
  });
};

/**
 * One statement together with its organisation: Bind and Execute of the setting, then the statement, then Sync, in one
 * round trip. PostgreSQL runs everything up to Sync as one implicit transaction, and the setting is local to it: it
 * cannot outlive the statement, whatever happens.
 */
class TenantQuery extends DriverQueryBase {
  private settingAnswered = false;
  private readonly organisationId: string;

  constructor(organisationId: string, config: pg.QueryConfig, settled: Settled) {
    super(config, undefined, settled);
    this.organisationId = organisationId;
  }

  override requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Connection): void {
    connection.bind({
      portal: '',
      statement: settingStatement,
      values: [this.organisationId],
      valueMapper: (value) => value,
    });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.settingAnswered) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.settingAnswered) super.handleCommandComplete(message, connection);
    else this.settingAnswered = true;
  }
}

/** Runs one statement for one organisation on a connection that `prepareSetting` has prepared. */
export const runTenantQuery = (
  submit: (query: pg.Submittable) => unknown,
  organisationId: string,
  config: pg.QueryConfig,
): Promise<pg.QueryResult> =>
  new Promise((resolve, reject) => {
    const query = new TenantQuery(organisationId, config, (error, result) => (error ? reject(error) : resolve(result)));
    submit(query as unknown as pg.Submittable);
  });

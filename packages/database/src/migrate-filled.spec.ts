import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from './migrate.js';
import { doubledMonthEnds } from './testing/filled-figures.js';
import { companionContent, contentOf } from './testing/filled-framework.js';
import { inTurn } from './testing/filled-in-turn.js';
import { keysOfNames } from './testing/filled-names.js';
import { filling } from './testing/filled-organisation.js';
import { keptOfPlans } from './testing/filled-plans.js';
import { known, lineAbove } from './testing/filled-roles.js';
import { createTestDatabase, migrationsDirectory, type TestDatabase } from './testing/test-database.js';

/** Two of everything: a migration that reaches one organisation only is found out. */
const organisations = ['Harbour', 'Lighthouse'] as const;

describe('migrations of a database that is in use', () => {
  let database: TestDatabase;
  let directory: string;
  let ids: string[];

  const as = async <Row extends object>(organisationId: string, text: string): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: database.applicationUrl });
    await client.connect();
    try {
      await client.query(`select set_config('app.organisation_id', $1, false)`, [organisationId]);
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  };
  const fill = async (text: string): Promise<void> => {
    for (const [at, id] of ids.entries()) {
      await as(id, text.replaceAll(':organisation', `'${id}'::uuid`).replaceAll(':name', `'${organisations[at]}'`));
    }
  };
  /** Applies the migrations that are missing, up to the last whose name comes before this one. */
  const migrateBefore = async (end: string): Promise<void> => {
    for (const name of await readdir(migrationsDirectory)) {
      if (name < end) await cp(join(migrationsDirectory, name), join(directory, name), { recursive: true });
    }
    await migrate({ ownerUrl: database.ownerUrl, migrationsDirectory: directory });
  };
  const inEach = async (text: string): Promise<object[][]> => Promise.all(ids.map((id) => as(id, text)));
  const twice = (rows: object[]): object[][] => ids.map(() => rows);

  beforeAll(async () => {
    database = await createTestDatabase({ migrated: false });
    directory = await mkdtemp(join(tmpdir(), 'understudy-migrations-'));
    await migrateBefore('20261126');
    ids = await Promise.all(organisations.map((name) => database.createOrganisation(name)));
    await fill(filling);
    for (const [end, written] of inTurn) {
      await migrateBefore(end);
      await fill(written);
    }
    await migrateBefore('3');
  }, 60_000);
  afterAll(async () => {
    await database.drop();
    await rm(directory, { recursive: true });
  });

  it('writes down what a version of the framework says, from its rows', async () => {
    const found = await inEach(known.publishedVersion);
    const published = new Date('2025-02-03T09:00:00Z');
    expect(found).toEqual(
      organisations.map((name) => [
        { content: contentOf(name), revision: 1, created_at: published, changed_at: published, changed_by: null },
      ]),
    );
  });

  it('keeps every stage with its reason, and every employment, and knows one reason more', async () => {
    const stages = 'initial 2024-01-08, acting 2023-01-01, return 2023-01-01, promotion 2024-01-08';
    expect(await inEach(known.stages)).toEqual(twice([{ known: stages }]));
    await fill(`update stage_assignment set reason = 'migration' where reason = 'return'`);
    await expect(fill(`update stage_assignment set reason = 'whim'`)).rejects.toThrow('stage_assignment_reason');
  });

  it('knows every title that was held, once, and each that is held from then on', async () => {
    await fill(`update title_holding set title = 'Watch' from person p where p.id = person_id and p.name = 'Áda'`);
    const known = await inEach(`select string_agg(title_key, ', ' order by title) as keys from known_title`);
    expect(known).toEqual(organisations.map((name) => [{ keys: `helm ${name.toLowerCase()}, watch` }]));
  });

  it('knows the words and letters of everybody, and those of who is called otherwise from then on', async () => {
    const words = () => inEach(`select string_agg(word, ', ' order by word) as words from person_word`);
    expect(await words()).toEqual(twice([{ words: '1, 2, ada, ben' }]));
    expect(await inEach(keysOfNames)).toEqual(twice([{ keys: '1 ada ada ada ada, 2 ben ben ben' }]));
    await fill(`update person set name = 'Ben Oar', email = 'b.oar@harbour.example' where name = 'Ben'`);
    expect(await words()).toEqual(
      twice([
        { words: '1, 2, ada, b.oar@harbour.example, ben oar, example, harbour.example, oar, oar@harbour.example' },
      ]),
    );
    await fill(`update person set name = 'Ben', email = null where name = 'Ben Oar'`);
  });

  it('counts on whoever was named in a net before anybody was asked', async () => {
    const found = await inEach(
      `select part, state, asked_on::text as "askedOn", answered_on as "answeredOn", employee_number as "number"
         from net_consent join person on person.id = person_id`,
    );
    expect(found).toEqual(
      twice([{ part: 'mentor', state: 'carried-over', askedOn: '2026-02-03', answeredOn: null, number: '1' }]),
    );
  });

  it('gives companions the words of their transition and of the derailers of their stage', async () => {
    expect(await inEach('select content from transition_companion')).toEqual(twice([companionContent]));
  });

  it('ends a step with the version that has it no more', async () => {
    expect(await inEach(known.steps)).toEqual(twice([{ known: 'Back to the oar until 2025-02-03, Taking the watch' }]));
  });

  it('keeps what jobs and imports said as they said it', async () => {
    expect(await inEach('select name, step, problem, problem_said from background_job order by name')).toEqual(
      twice([
        { name: 'indicators', step: null, problem: null, problem_said: null },
        {
          name: 'people-import',
          step: null,
          problem: 'Line 3 has no name.',
          problem_said: said('Line 3 has no name.'),
        },
        { name: 'stage-mapping', step: null, problem: null, problem_said: null },
      ]),
    );
    expect(await inEach('select line, messages from data_import_outcome order by line')).toEqual(
      twice([
        { line: 2, messages: [said('No name.')] },
        { line: 3, messages: [] },
      ]),
    );
    expect(await inEach('select file_name, summary, reading_notices from data_import order by file_hash')).toEqual(
      twice([
        {
          file_name: 'odd.csv',
          summary: {
            create: 1,
            notices: [{ kind: 'unlike', message: said('Half of the people would leave.'), because: [] }],
          },
          reading_notices: ['not-utf-8'],
        },
        { file_name: 'plain.csv', summary: { create: 1 }, reading_notices: [] },
        { file_name: 'new.csv', summary: null, reading_notices: [] },
      ]),
    );
  });

  it('keeps what was told to a sponsor as the first telling, under the lowest threshold, with nobody’s id in it', async () => {
    const found = await inEach(
      `select f.name, told, threshold, as_of::text, parts - c.id::text as others, parts->(c.id::text) as own, employee_number as number
         from programme_figure f cross join figure_contributor c join person p on p.id = c.person_id`,
    );
    expect(found).toEqual(
      twice([{ name: 'enrolled', told: 1, threshold: 5, as_of: '2026-02-01', others: { a: 1 }, own: 2, number: '1' }]),
    );
  });

  it('lets a member of a peer group read nothing of the day on which they joined', async () => {
    const found = await inEach(
      `select case when joined_on = '2026-02-01' then joined_at = '2026-02-02T12:00:00Z'::timestamptz
                   else joined_at <= now() end as right from peer_group_member`,
    );
    expect(found).toEqual(twice([{ right: true }, { right: true }]));
  });

  it('knows a promotion that was told before by the record that it counted', async () => {
    const found = await inEach(
      `select jsonb_path_query_array(f.pieces, '$[*][*][0]') as people, f.pieces->0->0->>1 = left(md5(
                a.person_id || ' none not-assessed'), 16) as known, f.pieces->0->1->>1 as gone, f.pieces->1 as none
         from told_figure f join stage_assignment a on a.reason = 'promotion'`,
    );
    expect(found).toEqual(twice([{ people: ['ada', 'ben'], known: true, gone: 'gone', none: [] }]));
  });

  it('knows who held a role when from whatever was recorded of it, and of each from then on', async () => {
    await fill(`
      insert into critical_role (organisation_id, name, incumbent_id, impact, vacancy_risk, opened_on)
        select organisation_id, 'written later', id, 'high', 'low', '2025-02-01' from person where employee_number = '1'`);
    const found = await inEach(
      `select r.name || ' ' || p.employee_number || ' ' || h.from_on || ' ' || coalesce(h.to_on::text, '') as held
         from role_holder h join critical_role r on r.id = h.role_id join person p on p.id = h.person_id
        order by r.name, h.from_on`,
    );
    const held = [
      'filled 1 2025-01-01 2025-06-01',
      'filled 2 2025-06-01 ',
      'plain 1 2025-01-01 ',
      'told 1 2025-01-01 2025-03-01',
      'told 2 2025-03-01 ',
      'written later 1 2025-02-01 ',
    ];
    expect(found).toEqual(twice(held.map((line) => ({ held: line }))));
  });

  it('knows of every opening what was known of it when, and now what is written of it', async () => {
    const found = await inEach(
      `select concat_ws(' ', o.name || ':', v.opened_on, v.filled_on, 'by ' || p.employee_number, 'from', v.recorded_at::date, 'to', v.superseded_at::date) as known
         from role_opening_version v join role_opening o on o.id = v.opening_id left join person p on p.id = v.filled_by
        where o.name like '%corrected%' order by o.name, v.recorded_at`,
    );
    const recorded = [
      'corrected, then filled: 2026-01-05 from 2026-01-10 to 2026-02-01',
      'corrected, then filled: 2026-01-01 from 2026-02-01 to 2026-03-01',
      'corrected, then filled: 2026-01-01 2026-02-20 by 2 from 2026-03-01 to',
      'filled, then corrected: 2026-01-01 from 2026-01-10 to 2026-02-01',
      'filled, then corrected: 2026-01-01 2026-01-25 by 1 from 2026-02-01 to 2026-03-01',
      'filled, then corrected: 2026-01-01 2026-01-28 by 2 from 2026-03-01 to',
      'never corrected: 2026-01-01 from 2026-01-10 to',
    ];
    expect(found).toEqual(twice(recorded.map((line) => ({ known: line }))));
  });

  it('takes lines and units as always known that were there, and keeps from then on what they were', async () => {
    const said = (...lines: string[]) => twice(lines.map((line) => ({ known: line })));
    expect([await inEach(known.lines), await inEach(known.units)]).toEqual([
      said('2 1 2026-01-01 t t'),
      said('Bow Deck t t', 'Deck t t'),
    ]);
    // Lines are taken away and written again: nothing is known otherwise until they differ.
    await fill(`delete from reporting_closure; ${lineAbove('2026-01-01')}`);
    expect(await inEach(known.lines)).toEqual(said('2 1 2026-01-01 t t'));
    await fill(`delete from reporting_closure; ${lineAbove('2026-02-01')}`);
    expect(await inEach(known.lines)).toEqual(said('2 1 2026-01-01 t f', '2 1 2026-02-01 f t'));
    await fill(`update unit set parent_id = null where name = 'Bow'`);
    expect(await inEach(known.units)).toEqual(said('Bow Deck t f', 'Deck t t', 'Bow f t'));
    const one = `role_opening.name = 'never corrected'`;
    await fill(`update role_opening set owner_id = p.id from person p where p.employee_number = '2' and ${one}`);
    await fill(`update role_opening set stage_id = s.id from stage s where s.key = 'crew' and ${one}`);
    await fill(`delete from role_opening where ${one}`);
    expect(await inEach(known.removed)).toEqual(said('1 mate f', '1 f', '2 mate f', '2 crew f'));
  });

  it('keeps the last day of a pause and of a longer time with whoever has it, and with nobody else', async () => {
    const parts = await inEach(`select state || coalesce(extended_until::text, '') as part from enrolment order by 1`);
    expect(parts).toEqual(twice([{ part: 'extended2026-09-01' }, { part: 'withdrawn' }]));
    const given = await inEach(
      `select concat_ws(' ', e.state, h.action, h.changed_at::date, 'until ' || h.extended_until) as step
         from enrolment_change h join enrolment e on e.id = h.enrolment_id where h.extended_until is not null`,
    );
    expect(given).toEqual(twice([{ step: 'extended extend 2026-05-04 until 2026-09-01' }]));
    expect(await inEach('select status, paused_until::text as until from mentor_profile order by 1')).toEqual(
      twice([
        { status: 'active', until: null },
        { status: 'paused', until: '2026-09-01' },
      ]),
    );
    await expect(fill(`update mentor_profile set paused_until = '2999-01-01'`)).rejects.toThrow('mentor_profile_pause');
  });

  it('takes nobody for asked about a mentorship that had run over before, and knows two things to ask', async () => {
    const asked = () =>
      inEach('select status, close_asked as asked, close_asked_on::text as day from mentorship order by status');
    expect(await asked()).toEqual(
      twice([
        { status: 'active', asked: null, day: null },
        { status: 'paused', asked: null, day: null },
      ]),
    );
    await fill(`update mentorship set close_asked = 'time-over', close_asked_on = '2026-07-01'`);
    await expect(fill(`update mentorship set close_asked = 'whim'`)).rejects.toThrow('mentorship_close_asked');
    await expect(fill(`update mentorship set close_asked_on = null`)).rejects.toThrow('mentorship_close_asked_on');
  });

  it('knows how often each is asked in confidence, the most asked first', async () => {
    const found = await inEach('select asked_in_confidence as asked, most_asked as most from campaign_progress');
    expect(found).toEqual(twice([{ asked: 3, most: [2, 1] }]));
  });

  it('keeps what stands in a plan under a signature, and makes nothing up of versions that are there no more', async () => {
    const goals = ['Steer', 'Listen'].map((title) => ({
      ...{ title, skillKey: 'delegating', skillName: 'Delegating', fromLevel: 1, toLevel: 2, why: 'Why', measure: '' },
      dueOn: '2026-05-01',
    }));
    const target = { targetStageKey: 'mate', targetStageName: 'Mate' };
    const content = { startsOn: '2026-01-01', endsOn: '2026-06-30', focus: 'signed', ...target };
    expect(await inEach(keptOfPlans)).toEqual(twice([{ focus: 'signed', hash: 'now', content, goals }]));
    await expect(fill(`update signed_plan_content set content = '{}'`)).rejects.toThrow('permission denied');
  });

  it('keeps of two forecasts of one month end the first, and lets nobody keep it twice', async () => {
    expect(await inEach(doubledMonthEnds.kept)).toEqual(twice(doubledMonthEnds.once));
    await expect(fill(doubledMonthEnds.again)).rejects.toThrow('forecast_month_end_once');
  });

  it('leaves every tenant table under forced row-level security', async () => {
    expect(await inEach(known.unprotected)).toEqual(twice([]));
  });
});

const said = (text: string) => ({ code: 'as-written', values: { text } });

import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getForecast, listForecasts, startForecast } from '@understudy/contracts/indicators-forecast';
import { ratesOf, wholeChain } from '@understudy/domain/forecast/chain';
import { type ForecastInput, forecast } from '@understudy/domain/forecast/forecast';
import { monthMarks } from '@understudy/domain/forecast/month-marks';
import { tallyOf } from '@understudy/domain/forecast/monthly-tally';
import { randomStream } from '@understudy/domain/forecast/random-stream';
import { startApplication } from '../src/main.js';
import { ForecastFactsRepository } from '../src/modules/indicators/forecasts/forecast-facts.repository.js';
import { forecastInput } from '../src/modules/indicators/forecasts/forecast-input.js';
import { Caller } from '../test/caller.js';
import { OrganisationBuilder } from '../test/organisation-builder.js';
import { analyse, type BenchDatabase, makeOrganisation, startBenchServer } from './bench-database.js';
import { generatedToday } from './generated-organisation.js';
import { median, report, say } from './percentiles.js';
import { productSettings } from './served.js';

const size = 10_000;
const paths = 2_000;
const months = 36;
const plainPaths = 20;

const seconds = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/** What the product would simulate of the generated organisation. */
const gathered = async (database: BenchDatabase, organisationId: string): Promise<ForecastInput> => {
  const reading = database.tenants.read({ organisationId });
  const facts = new ForecastFactsRepository();
  const { historyBegins, firstDay } = await facts.frame(reading);
  const request = { group: { kind: 'organisation' as const, id: null }, asOf: generatedToday, historyBegins };
  const question = { attrition: [], promotions: [], hires: [], cohorts: [] };
  return forecastInput(
    { seed: 1, paths, months, question },
    {
      stages: await facts.stages(reading),
      whole: await facts.counts(reading, request, monthMarks(generatedToday, firstDay)),
      group: null,
      candidacies: await facts.candidacies(reading, request),
      leavings: [],
      fewest: 5,
    },
  );
};

/** The plain way: every person, every month, one number each; joiners too. Answers how many are there in the end. */
const personByPerson = (input: ForecastInput, count: number): number => {
  const tally = tallyOf(input.ladder, input.whole);
  const rates = (wholeChain(input.ladder, tally) ?? []).map(ratesOf);
  let there = 0;
  for (let path = 0; path < count; path += 1) {
    const random = randomStream(1, path, 1);
    let people = tally.people.flatMap((number, place) => new Array<number>(number).fill(place));
    for (let month = 0; month < months; month += 1) {
      const next: number[] = [];
      for (const place of people) {
        const rate = rates[place];
        let left = random() - (rate?.left ?? 0) - (rate?.went ?? 0);
        if (left < 0) continue;
        let to = 0;
        for (const share of rate?.moves ?? []) {
          left -= share;
          if (left < 0) break;
          to += 1;
        }
        next.push(Math.min(to, rates.length - 1));
      }
      for (const [place, { joined, came }] of rates.entries()) {
        const arriving = Math.floor(joined + came + random());
        for (let number = 0; number < arriving; number += 1) next.push(place);
      }
      people = next;
    }
    there += people.length;
  }
  return there / count;
};

const benchArithmetic = async (database: BenchDatabase, organisationId: string): Promise<void> => {
  const given = await gathered(database, organisationId);
  const counting: number[] = [];
  for (let round = 0; round < 3; round += 1) counting.push(await seconds(() => gathered(database, organisationId)));
  forecast({ ...given, paths: 50 });
  const simulated: number[] = [];
  for (let round = 0; round < 3; round += 1) simulated.push(await seconds(() => forecast(given)));
  const plain = ((await seconds(() => personByPerson(given, plainPaths))) / plainPaths) * paths;
  const value = median(simulated);
  report({
    name: `forecast of ${size} people, ${paths} paths of ${months} months, on one core`,
    value,
    unit: 's',
    aim: 'below 5',
    met: value < 5,
    note: `before it ${Math.round(median(counting) * 1000)} ms for counting ${given.whole.months} months in the database`,
  });
  report({
    name: 'the same person by person, in the same language',
    value: plain,
    unit: 's',
    note: `reckoned from ${plainPaths} paths; ${Math.round(plain / value)} times as long`,
  });
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The whole way through the product, API and worker in one process, which goes on answering meanwhile. */
const benchProduct = async (database: BenchDatabase, organisationId: string): Promise<void> => {
  const builder = new OrganisationBuilder(database.system, database.tenants, async () => 'nobody signs in');
  const { token } = await builder.addSignIn(organisationId, 'admin@bench.example', 'admin', null);
  const urls = { databaseUrl: database.applicationUrl, systemDatabaseUrl: database.systemUrl };
  const running = await startApplication(productSettings(urls, { worker: true }));
  const caller = new Caller(`http://127.0.0.1:${running.port}`, { '__Host-understudy': token });
  await caller.ok(listForecasts);
  const question = { attrition: [{ stageKey: 'stage-3', factor: 1.5 }] };
  const loop = monitorEventLoopDelay({ resolution: 5 });
  const whole = await seconds(async () => {
    loop.enable();
    const { id } = await caller.ok(startForecast, { body: { question } });
    for (;;) {
      const { status } = await caller.ok(getForecast, { params: { forecastId: id } });
      if (status === 'completed') break;
      if (status === 'failed' || status === 'cancelled') throw new Error(`The forecast was ${status}.`);
      await pause(50);
    }
    loop.disable();
  });
  await running.close();
  const delay = loop.percentile(99) / 1e6;
  report({
    name: `a forecast of ${size} people with a question, asked for and read over HTTP`,
    value: whole,
    unit: 's',
    note: 'two times as many paths: as before and as asked',
  });
  report({
    name: 'event-loop delay meanwhile, 99th percentile, API and worker in one process',
    value: delay,
    unit: 'ms',
    aim: 'below 50',
    met: delay < 50,
    note: `longest ${Math.round(loop.max / 1e6)} ms`,
  });
};

const server = await startBenchServer();
try {
  const database = await server.database('forecasts');
  say(`Making an organisation of ${size} people ...`);
  const organisationId = await makeOrganisation(database, size);
  await analyse(database);
  await benchArithmetic(database, organisationId);
  await benchProduct(database, organisationId);
  await database.close();
} finally {
  await server.stop();
}

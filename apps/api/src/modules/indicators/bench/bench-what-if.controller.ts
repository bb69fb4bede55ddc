import { Controller } from '@nestjs/common';
import {
  exportBenchPeople,
  exportBenchStress,
  exportVacancyChains,
  getBenchStress,
  listBenchPeople,
  listVacancyChains,
} from '@understudy/contracts/indicators-bench';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { BenchWhatIfService } from './bench-what-if.service.js';

@Controller()
export class BenchWhatIfController {
  constructor(private readonly bench: BenchWhatIfService) {}

  @Endpoint(getBenchStress)
  @AsCsv(exportBenchStress)
  stress(@CurrentActor() actor: Actor, @Input(getBenchStress) { query }: InputOf<typeof getBenchStress>) {
    return this.bench.stress(actor, query);
  }

  @Endpoint(listVacancyChains)
  @AsCsv(exportVacancyChains)
  vacancies(@CurrentActor() actor: Actor, @Input(listVacancyChains) { query }: InputOf<typeof listVacancyChains>) {
    return this.bench.vacancies(actor, query);
  }

  @Endpoint(listBenchPeople)
  @AsCsv(exportBenchPeople)
  people(@CurrentActor() actor: Actor, @Input(listBenchPeople) { query }: InputOf<typeof listBenchPeople>) {
    return this.bench.people(actor, query);
  }
}

import { Controller } from '@nestjs/common';
import { compareIndicators, exportComparison } from '@understudy/contracts/indicators-comparison';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ComparisonService } from './comparison.service.js';

@Controller()
export class ComparisonController {
  constructor(private readonly comparison: ComparisonService) {}

  @Endpoint(compareIndicators)
  @AsCsv(exportComparison)
  compare(@CurrentActor() actor: Actor, @Input(compareIndicators) { query }: InputOf<typeof compareIndicators>) {
    return this.comparison.compare(actor, query);
  }
}

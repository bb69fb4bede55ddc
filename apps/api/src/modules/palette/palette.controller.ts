import { Controller } from '@nestjs/common';
import { findAnything } from '@understudy/contracts/palette';
import type { Actor } from '../../common/auth/actor.js';
import { CurrentActor } from '../../common/auth/current-actor.js';
import { Endpoint } from '../../common/http/endpoint.js';
import { Input, type InputOf } from '../../common/http/input.js';
import { PaletteService } from './palette.service.js';

@Controller()
export class PaletteController {
  constructor(private readonly palette: PaletteService) {}

  @Endpoint(findAnything)
  find(@CurrentActor() actor: Actor, @Input(findAnything) { query }: InputOf<typeof findAnything>) {
    return this.palette.find(actor, query);
  }
}

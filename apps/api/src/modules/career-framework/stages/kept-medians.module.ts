// The median time in each stage, kept from one change of stages to the next.
import { Module } from '@nestjs/common';
import { KeptMediansRepository } from './kept-medians.repository.js';
import { KeptMedians } from './kept-medians.service.js';

@Module({ providers: [KeptMedians, KeptMediansRepository], exports: [KeptMedians] })
export class KeptMediansModule {}

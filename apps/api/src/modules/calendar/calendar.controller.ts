import { Controller } from '@nestjs/common';
import {
  changeCalendarSettings,
  getCalendarSettings,
  listMyDates,
  makeCalendarLink,
  readCalendarFeed,
  revokeCalendarLink,
} from '@understudy/contracts/calendar';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../common/auth/actor.js';
import { CurrentActor } from '../../common/auth/current-actor.js';
import { Endpoint } from '../../common/http/endpoint.js';
import { Input, type InputOf } from '../../common/http/input.js';
import { Reply, Request } from '../../common/http/reply.js';
import { MyDatesService } from './entries/my-dates.service.js';
import { CalendarFeedService } from './links/calendar-feed.service.js';
import { CalendarSettingsService } from './links/calendar-settings.service.js';

@Controller()
export class CalendarController {
  constructor(
    private readonly dates: MyDatesService,
    private readonly settings: CalendarSettingsService,
    private readonly feeds: CalendarFeedService,
  ) {}

  @Endpoint(listMyDates)
  list(@CurrentActor() actor: Actor, @Input(listMyDates) { query }: InputOf<typeof listMyDates>) {
    return this.dates.list(actor, query.limit);
  }

  @Endpoint(getCalendarSettings)
  get(@CurrentActor() actor: Actor) {
    return this.settings.get(actor);
  }

  @Endpoint(changeCalendarSettings)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeCalendarSettings) { body }: InputOf<typeof changeCalendarSettings>,
  ) {
    return this.settings.change(actor, body.mailInvitations);
  }

  @Endpoint(makeCalendarLink)
  makeLink(@CurrentActor() actor: Actor) {
    return this.settings.makeLink(actor);
  }

  @Endpoint(revokeCalendarLink)
  revokeLink(@CurrentActor() actor: Actor) {
    return this.settings.revokeLink(actor);
  }

  @Endpoint(readCalendarFeed)
  feed(
    @Request() request: FastifyRequest,
    @Reply() reply: FastifyReply,
    @Input(readCalendarFeed) { params }: InputOf<typeof readCalendarFeed>,
  ) {
    return this.feeds.answer(reply, params.file, request.ip);
  }
}

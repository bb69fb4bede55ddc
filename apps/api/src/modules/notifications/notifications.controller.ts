import { Controller } from '@nestjs/common';
import {
  changeNotificationPreferences,
  countUnreadNotifications,
  eraseNotificationPreferences,
  getNotificationPreferences,
  listNotifications,
  readAllNotifications,
  readNotification,
} from '@understudy/contracts/notifications';
import type { Actor } from '../../common/auth/actor.js';
import { CurrentActor } from '../../common/auth/current-actor.js';
import { Endpoint } from '../../common/http/endpoint.js';
import { Input, type InputOf } from '../../common/http/input.js';
import { InboxService } from './inbox/inbox.service.js';
import { PreferencesService } from './preferences/preferences.service.js';

@Controller()
export class NotificationsController {
  constructor(
    private readonly inbox: InboxService,
    private readonly preferences: PreferencesService,
  ) {}

  @Endpoint(listNotifications)
  list(@CurrentActor() actor: Actor, @Input(listNotifications) { query }: InputOf<typeof listNotifications>) {
    return this.inbox.list(actor, query);
  }

  @Endpoint(countUnreadNotifications)
  unread(@CurrentActor() actor: Actor) {
    return this.inbox.unread(actor);
  }

  @Endpoint(readNotification)
  read(@CurrentActor() actor: Actor, @Input(readNotification) { params }: InputOf<typeof readNotification>) {
    return this.inbox.read(actor, params.notificationId);
  }

  @Endpoint(readAllNotifications)
  readAll(@CurrentActor() actor: Actor, @Input(readAllNotifications) { body }: InputOf<typeof readAllNotifications>) {
    return this.inbox.readAll(actor, body.upTo);
  }

  @Endpoint(getNotificationPreferences)
  getPreferences(@CurrentActor() actor: Actor) {
    return this.preferences.get(actor);
  }

  @Endpoint(changeNotificationPreferences)
  changePreferences(
    @CurrentActor() actor: Actor,
    @Input(changeNotificationPreferences) { body }: InputOf<typeof changeNotificationPreferences>,
  ) {
    return this.preferences.change(actor, body);
  }

  @Endpoint(eraseNotificationPreferences)
  erasePreferences(@CurrentActor() actor: Actor) {
    return this.preferences.erase(actor);
  }
}

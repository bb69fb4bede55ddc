/** Who somebody is: accounts, passwords, sessions and devices, invitations, and the guard in front of every route. */
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { KeyAuthenticator } from '../../common/auth/key-authenticator.js';
import { SessionGuard } from '../../common/auth/session.guard.js';
import { SessionStrategy } from '../../common/auth/session-strategy.js';
import { Authenticator } from '../../common/auth/signed-in.js';
import { UserNames } from '../../common/auth/user-names.repository.js';
import { MailModule } from '../../common/mail/mail.module.js';
import { AccountRepository } from './accounts/account.repository.js';
import { AcceptanceService } from './invitations/acceptance.service.js';
import { BulkInvitationController } from './invitations/bulk-invitations.controller.js';
import { BulkInvitationRepository } from './invitations/bulk-invitations.repository.js';
import { BulkInvitationService } from './invitations/bulk-invitations.service.js';
import { InvitationController } from './invitations/invitation.controller.js';
import { InvitationRepository } from './invitations/invitation.repository.js';
import { InvitationService } from './invitations/invitation.service.js';
import { ApiKeyController } from './keys/api-key.controller.js';
import { ApiKeyRepository } from './keys/api-key.repository.js';
import { ApiKeyService } from './keys/api-key.service.js';
import { ApiKeyAuthenticator } from './keys/api-key-authenticator.service.js';
import { KeptMailController } from './mails/kept-mail.controller.js';
import { KeptMailService } from './mails/kept-mail.service.js';
import { PasswordController } from './passwords/password.controller.js';
import { PasswordService } from './passwords/password.service.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { PasswordResetRepository } from './passwords/password-reset.repository.js';
import { BrowserSession } from './sessions/browser-session.js';
import { LocalStrategy } from './sessions/local-strategy.js';
import { SessionController } from './sessions/session.controller.js';
import { SessionRepository } from './sessions/session.repository.js';
import { SessionService } from './sessions/session.service.js';
import { SessionAuthenticator } from './sessions/session-authenticator.service.js';
import { SignInService } from './sessions/sign-in.service.js';
import { ThrottleRepository } from './throttle/throttle.repository.js';
import { Throttle } from './throttle/throttle.service.js';

@Module({
  imports: [MailModule],
  controllers: [
    SessionController,
    PasswordController,
    ApiKeyController,
    InvitationController,
    BulkInvitationController,
    KeptMailController,
  ],
  providers: [
    AccountRepository,
    AcceptanceService,
    ApiKeyRepository,
    ApiKeyService,
    BrowserSession,
    BulkInvitationRepository,
    BulkInvitationService,
    InvitationRepository,
    InvitationService,
    KeptMailService,
    LocalStrategy,
    PasswordHasher,
    PasswordResetRepository,
    PasswordService,
    SessionGuard,
    SessionRepository,
    SessionService,
    SessionStrategy,
    SignInService,
    Throttle,
    ThrottleRepository,
    UserNames,
    { provide: KeyAuthenticator, useClass: ApiKeyAuthenticator },
    { provide: Authenticator, useClass: SessionAuthenticator },
    { provide: APP_GUARD, useExisting: SessionGuard },
  ],
  exports: [
    AccountRepository,
    Authenticator,
    BrowserSession,
    InvitationService,
    PasswordHasher,
    SessionRepository,
    SessionService,
    SignInService,
    Throttle,
  ],
})
export class IdentityModule {}

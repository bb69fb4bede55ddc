/** What members may do: their roles, and the people their sign-ins belong to. */
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { MemberController } from './member.controller.js';
import { MemberRepository } from './member.repository.js';
import { MemberService } from './member.service.js';

@Module({
  imports: [IdentityModule],
  controllers: [MemberController],
  providers: [MemberRepository, MemberService],
  exports: [MemberService],
})
export class AccessModule {}

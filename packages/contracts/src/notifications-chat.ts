import { z } from 'zod';
import { instant } from './dates.js';
import { endpoint } from './endpoint.js';

/** A host of a chat, or `*.` and all below it; never a number, a port or a bare word. */
export const chatHost = z
  .string()
  .max(120)
  .regex(/^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/, 'Give a host such as hooks.slack.com, or *.example.com.')
  .meta({ id: 'ChatHost' });

/** How the last message went: why it did not arrive says nothing of what answered. */
export const chatResult = z
  .enum(['delivered', 'refused', 'unreachable', 'not-allowed', 'unreadable'])
  .meta({ id: 'ChatResult' });
export type ChatResult = z.infer<typeof chatResult>;

export const chatSettings = z
  .object({
    /** Where messages may go; none at all while it is empty. */
    hosts: z.array(chatHost),
    /** Whether this installation can keep an address secret. */
    available: z.boolean(),
    /** 0 while nothing was decided. */
    version: z.number().int(),
  })
  .meta({ id: 'ChatSettings' });
export type ChatSettings = z.infer<typeof chatSettings>;

export const getChatSettings = endpoint({
  method: 'GET',
  path: '/api/v1/chat-settings',
  summary: 'Where messages to chats may go',
  permission: 'organisation.change',
  response: chatSettings,
});

export const changeChatSettings = endpoint({
  method: 'PUT',
  path: '/api/v1/chat-settings',
  summary: 'Decide where messages to chats may go; none at all while no host is named',
  permission: 'organisation.change',
  body: z.strictObject({ hosts: z.array(chatHost).max(20), version: z.number().int().min(0) }),
  response: chatSettings,
  errors: ['changed-meanwhile', 'invalid-input'],
});

export const notificationChat = z
  .object({
    hosts: z.array(chatHost),
    available: z.boolean(),
    /** Where my own messages go; the address itself is never told again. */
    chat: z
      .object({
        host: z.string(),
        insteadOfMail: z.boolean(),
        /** False once messages failed again and again; what is urgent comes by mail then. */
        on: z.boolean(),
        triedAt: instant.nullable(),
        result: chatResult.nullable(),
      })
      .nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'NotificationChat' });
export type NotificationChat = z.infer<typeof notificationChat>;

export const getNotificationChat = endpoint({
  method: 'GET',
  path: '/api/v1/notification-chat',
  summary: 'Whether what is urgent reaches me in a chat, and how the last message went',
  permission: 'notifications.own',
  response: notificationChat,
});

export const keepNotificationChat = endpoint({
  method: 'PUT',
  path: '/api/v1/notification-chat',
  summary:
    'Have what is urgent sent to a chat of my own too, or instead of mails; without an address the one kept stays',
  permission: 'notifications.own',
  body: z.strictObject({
    address: z.url({ error: 'Give the address that your chat made, beginning with https://.' }).max(2000).optional(),
    insteadOfMail: z.boolean(),
    version: z.number().int().min(0),
  }),
  response: notificationChat,
  errors: ['not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const testNotificationChat = endpoint({
  method: 'POST',
  path: '/api/v1/notification-chat/test',
  summary: 'Send a message to my chat now, and see whether it arrived',
  permission: 'notifications.own',
  response: notificationChat,
  errors: ['not-found', 'too-many-requests'],
});

export const eraseNotificationChat = endpoint({
  method: 'DELETE',
  path: '/api/v1/notification-chat',
  summary: 'Forget the address of my chat',
  permission: 'notifications.own',
});

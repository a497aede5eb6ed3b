import type { components } from '../../api/schema.js';
import { defineStatuses } from '../../ui/index.js';

export type Message = components['schemas']['Message'];
export type MessageState = Message['state'];

export const STATES: readonly MessageState[] = ['to_send', 'sending', 'sent', 'delivered', 'failed', 'kept'];

export const CHANNELS: readonly Message['channel'][] = ['email', 'sms', 'letter', 'phone'];

export const messageStates = defineStatuses<MessageState>('messages', 'state', {
  to_send: 'waiting',
  sending: 'active',
  sent: 'success',
  delivered: 'success',
  failed: 'danger',
  kept: 'info',
});

import * as v from 'valibot';
import type { Command } from './commands';

const emission = v.object({ event: v.string(), payload: v.optional(v.unknown()) });
const subscription = v.object({ event: v.string(), callback: v.function() });

export const emit: Command = (data, { events }) => {
  const { event, payload } = v.parse(emission, data);
  events.emit(event, payload);
  return true;
};

export const on: Command = (data, { events, onLeave }) => {
  const { event, callback } = v.parse(subscription, data);
  const stop = events.on(event, callback);
  onLeave(stop);
  return { unsubscribe: stop };
};

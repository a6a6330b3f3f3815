import * as v from 'valibot';
import type { Command } from './commands';

const flag = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.optional(v.string(), ''),
  description: v.optional(v.string()),
  type: v.optional(v.picklist(['info', 'success', 'warning', 'error']), 'info'),
  appearance: v.optional(v.picklist(['info', 'success', 'warning', 'error'])),
  actions: v.optional(v.array(v.object({ text: v.string(), onClick: v.function() })), []),
  isAutoDismiss: v.optional(v.boolean(), false),
});

export const showFlag: Command = (data, { flags }) => {
  const { id, title, description, type, appearance, actions, isAutoDismiss } = v.parse(flag, data);
  flags.show({
    id: String(id),
    title,
    kind: appearance ?? type,
    bold: appearance !== undefined,
    autoDismiss: isAutoDismiss,
    actions: actions.map(({ text, onClick }) => ({ text, run: () => void onClick() })),
    ...(description === undefined ? {} : { description }),
  });
  return true;
};

export const closeFlag: Command = (data, { flags }) => {
  flags.close(String(v.parse(v.object({ id: flag.entries.id }), data).id));
  return true;
};

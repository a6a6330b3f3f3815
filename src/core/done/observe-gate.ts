import { gateSummary } from './gate-summary';
import type { GateConfig } from './gate-config';

/** The same gate, observing: what compiling it for `observe` yields, to the byte. A rule is switched so where its definition is not at hand. */
export const observing = (config: GateConfig): GateConfig => ({
  ...config,
  mode: 'observe',
  expression: 'true',
  summary: gateSummary({ name: nameIn(config.summary), version: config.version, criteria: config.messages.length, mode: 'observe', exempt: config.exempt }),
});

/** A definition's name stands between quotation marks before its version; it may hold such marks itself. */
const nameIn = (summary: string): string => summary.slice(summary.indexOf('“') + 1, summary.lastIndexOf('”, version '));

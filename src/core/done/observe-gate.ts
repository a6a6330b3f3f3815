import { gateSummary } from './gate-summary';
import type { GateConfig } from './gate-config';

/** The same gate, observing: what compiling it for `observe` yields, to the byte. A rule is switched so where its definition is not at hand. */
export const observing = (config: GateConfig): GateConfig => ({
  ...config,
  mode: 'observe',
  expression: 'true',
  summary: gateSummary({ name: config.name, version: config.version, criteria: config.messages.length, mode: 'observe', exempt: config.exempt }),
});

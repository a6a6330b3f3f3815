import type { BridgeHost } from '../../../../sandbox/screen/bridge/commands';
import { setWorkflowRuleConfigurationCallback } from '../../../../sandbox/screen/bridge/workflow-rule';

const hostWith = (configureRule: BridgeHost['configureRule']): BridgeHost => ({
  screen: { moduleKey: 'words', type: 'jira:workflowValidator', extension: {} }, context: Promise.resolve({}), flags: { show: () => undefined, close: () => undefined },
  events: { emit: () => undefined, on: () => () => undefined }, theme: () => 'light', callFrame: () => Promise.resolve(), setHeight: () => undefined, go: () => undefined, openIssue: () => undefined,
  refreshPage: () => undefined, configureRule, onLeave: () => undefined,
});

describe('workflowRules.onConfigure', () => {
  it('hands the page’s function over; the newest one is asked', async () => {
    const given: (() => Promise<unknown>)[] = [];
    const host = hostWith((ask) => void given.push(ask));
    for (const answer of ['{"a":1}', undefined]) expect(setWorkflowRuleConfigurationCallback({ data: { onConfigure: () => answer } }, host)).toBe(true);
    expect(await Promise.all(given.map((ask) => ask()))).toEqual(['{"a":1}', undefined]);
  });

  it('is refused where no rule is set up, and for what is no function', () => {
    expect(setWorkflowRuleConfigurationCallback({ data: { onConfigure: () => '' } }, hostWith(null))).toBe(false);
    expect(() => setWorkflowRuleConfigurationCallback({ data: { onConfigure: 'text' } }, hostWith(() => undefined))).toThrow();
  });
});

import type { BridgeHost } from '../../../../sandbox/screen/bridge/commands';
import { openIssueViewModal } from '../../../../sandbox/screen/bridge/issue-modal';

const hostWith = (openIssue: BridgeHost['openIssue']): BridgeHost => ({
  screen: { moduleKey: 'words', type: 'jira:projectPage', extension: {} }, context: Promise.resolve({}), flags: { show: () => undefined, close: () => undefined },
  events: { emit: () => undefined, on: () => () => undefined }, theme: () => 'light', callFrame: () => Promise.resolve(), setHeight: () => undefined, go: () => undefined, openIssue,
  refreshPage: () => undefined, configureRule: null, onLeave: () => undefined,
});

describe('ViewIssueModal', () => {
  it('opens the issue over the page and hands on that it was closed', () => {
    const opened: { key: string; onClose: () => void }[] = [];
    let closed = 0;
    expect(openIssueViewModal({ data: { context: { issueKey: 'SHOP-7' }, onClose: () => void (closed += 1) } }, hostWith((key, onClose) => void opened.push({ key, onClose })))).toBe(true);
    opened[0]?.onClose();
    expect([opened[0]?.key, closed]).toEqual(['SHOP-7', 1]);
  });

  it.each([[{}], [{ data: { context: {} } }], [{ data: { context: { issueKey: '' } } }], [{ data: { context: { issueKey: 'A-1' }, onClose: 'text' } }]])('refuses %j', (data) => {
    expect(() => openIssueViewModal(data, hostWith(() => undefined))).toThrow();
  });
});

import { answerAs } from '../fake-bridge';
import { decodeContext, readContext } from '../../../static/shared/context';

const project = { id: '1', key: 'SHOP', type: 'software' };

test('decodes a panel and a page', async () => {
  const page = { siteUrl: 'http://jira', locale: 'de-DE', timezone: 'Europe/Berlin', accountId: 'p', extension: { type: 'jira:projectPage', project } };
  expect(decodeContext(page)).toEqual({ accountId: 'p', siteUrl: 'http://jira', locale: 'de-DE', timezone: 'Europe/Berlin', issue: null, project: { id: '1', key: 'SHOP' } });
  answerAs({ getContext: () => ({ ...page, extension: { project, issue: { id: '7', key: 'SHOP-7', type: 'Story', typeId: '3' } } }) });
  expect((await readContext())?.issue).toEqual({ id: '7', key: 'SHOP-7' });
  answerAs({});
  expect(await readContext()).toBeNull();
});

test('what is not needed may be missing; the project may not', () => {
  expect(decodeContext({ extension: { project } })).toMatchObject({ accountId: null, siteUrl: '', locale: 'en-US', timezone: 'UTC' });
  expect(() => decodeContext({ extension: {} })).toThrow();
  expect(() => decodeContext(undefined)).toThrow();
});

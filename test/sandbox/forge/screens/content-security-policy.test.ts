import { parseManifest } from '../../../../sandbox/forge/manifest';
import { contentSecurityPolicy } from '../../../../sandbox/forge/screens/content-security-policy';
import { smallManifest } from '../small-manifest';

const directives = (manifest: string): Map<string, string> =>
  new Map(
    contentSecurityPolicy('<html><head></head></html>', parseManifest(manifest), 'http://localhost:9')
      .split('; ')
      .map((directive): [string, string] => [directive.slice(0, directive.indexOf(' ')), directive.slice(directive.indexOf(' ') + 1)]),
  );

test('only the local Jira may frame it, scripts are its own, reports stay here', () => {
  const policy = directives(smallManifest);
  expect(policy.get('frame-ancestors')).toContain('http://localhost:9');
  expect(policy.get('script-src')).toMatch(/^'self' /);
  expect(policy.get('script-src')).not.toMatch(/unsafe|localhost/);
  expect(policy.get('report-uri')).toBe('/_csp-report');
  expect(policy.get('sandbox')).toContain('allow-scripts');
});

test('inline styles only where the manifest asks for them', () => {
  expect(directives(smallManifest).get('style-src')).toContain("'unsafe-inline'");
  expect(directives(smallManifest.replace('content: { styles: [unsafe-inline] }', 'content: {}')).get('style-src')).not.toContain('unsafe-inline');
});

import { readFileSync } from 'node:fs';
import { installApp } from '../../../sandbox/forge/installation';
import { parseManifest } from '../../../sandbox/forge/manifest';
import { smallManifest } from './small-manifest';

test.each([
  ['a module that is not run here', smallManifest.replace('  trigger:', '  jira:globalPage: []\n  trigger:'), /jira:globalPage/],
  ['egress', smallManifest.replace('permissions:', 'permissions:\n  external: {}'), /permissions\.external/],
  ['no id', smallManifest.replace(/id: ari.*/, 'id: nonsense'), /app\.id/],
  ['a handler without a file', smallManifest.replace('index.resolver', 'resolver'), /handler/],
])('%s is refused and named', (_name, text, words) => {
  expect(() => parseManifest(text)).toThrow(words);
});

test('the app of this project can be installed; its ids survive a restart', () => {
  const manifest = parseManifest(readFileSync('manifest.yml', 'utf8'));
  const first = installApp(manifest);
  expect(installApp(manifest)).toEqual(first);
  expect(first.app.environmentId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first.app.scopes).toContain('storage:app');
});

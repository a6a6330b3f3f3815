import { parseManifest } from '../../../../sandbox/forge/manifest';
import { ruleModules } from '../../../../sandbox/forge/modules/rule-modules';
import { ruleManifest } from '../../screen/workflow/rule-site';

test('the rules of an app, with the addresses of their pages', () => {
  const page = 'http://app.localhost:9/ui/rule.html';
  expect(ruleModules(parseManifest(ruleManifest), 'http://app.localhost:9')).toEqual([
    {
      moduleKey: 'words', name: 'Summary has words', description: 'Asks for a word in the summary.',
      configurationDescription: "config.word == '' ? null : 'The summary has the word ' + config.word", pages: { create: page, edit: page, view: page },
    },
    { moduleKey: 'plain', name: 'Plain rule', description: 'Has nothing to set.', configurationDescription: null, pages: { create: null, edit: null, view: null } },
  ]);
});

test('a page that the manifest does not declare is an error', () => {
  expect(() => ruleModules(parseManifest(ruleManifest.replace('view: { resource: ui/rule }', 'view: { resource: ui/none }')), 'http://app.localhost:9')).toThrow('ui/none');
});

import { ENGLISH } from '../../../src/core/language/english';
import { GERMAN } from '../../../src/core/language/german';
import { isTeamRole } from '../../../src/core/story/team-role';

const READ = 'read the report';

describe('a role that makes the product', () => {
  it.each(['developer', 'senior backend developer', 'search engine developer', 'developer of a shop', 'tester', 'software engineer', 'site reliability engineer', 'engineer', 'system architect', 'UX designer', 'user experience designer', 'data scientist', 'data scientist in a bank', 'data analyst', 'quality assurance specialist', 'scrum master', 'product owner', 'development team', 'system', 'API'])('%s', (role) => {
    expect(isTeamRole(role, READ, ENGLISH.roles)).toBe(true);
  });

  it.each(['shop assistant', 'property developer', 'civil engineer', 'safety engineer', 'fashion designer', 'credit analyst', 'product manager', 'researcher', 'system administrator', 'security expert', 'user of the system', 'team lead of a shop', ''])('not %s', (role) => {
    expect(isTeamRole(role, READ, ENGLISH.roles)).toBe(false);
  });

  it.each([
    ['researcher', 'evaluate the accuracy of the model', true],
    ['researcher', 'find papers by author', false],
    ['system administrator', 'deploy the framework', true],
    ['system administrator', 'add users', false],
  ])('%s who wants to %s: %s', (role, means, team) => {
    expect(isTeamRole(role, means, ENGLISH.roles)).toBe(team);
  });

  it.each([
    ['Forscherin', 'das Modell trainieren', true],
    ['Forscherin', 'Artikel finden', false],
    ['Administrator', 'Benutzer anlegen', false],
    ['Entwickler des Shops', 'Benutzer anlegen', true],
  ])('%s, %s: %s', (role, means, team) => {
    expect(isTeamRole(role, means, GERMAN.roles)).toBe(team);
  });
});

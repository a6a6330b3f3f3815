import type { Model, TypeMembers } from '../../expressions/analysis/model';

/**
 * The types of Jira's model with what their members cost, by the type reference
 * (https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/). A `List` is loaded as one.
 */
const issue: TypeMembers = {
  free: {
    id: 'Number', key: 'String', summary: 'String', description: 'RichText', environment: 'RichText', priority: 'IssuePriority', issueType: 'IssueType',
    status: 'IssueStatus', resolution: 'Resolution', securityLevel: 'SecurityLevel', created: 'Date', updated: 'Date', resolutionDate: 'Date',
    dueDate: 'CalendarDate', originalEstimate: 'Number', remainingEstimate: 'Number', timeSpent: 'Number', isEpic: 'Boolean', properties: 'EntityProperties',
  },
  once: {
    parent: 'Issue', childIssues: 'List<Issue>', project: 'Project', assignee: 'User', reporter: 'User', creator: 'User', votes: 'Number', voters: 'List<User>',
    watches: 'Number', watchers: 'List<User>', labels: 'List<String>', versions: 'List<Version>', fixVersions: 'List<Version>', components: 'List<Component>',
    attachments: 'List<Attachment>', worklogs: 'List<Worklog>',
  },
  each: {
    links: 'List<IssueLink>', changelogs: 'List<Changelog>', sprint: 'Sprint', closedSprints: 'List<Sprint>', flagged: 'Boolean', epic: 'Issue',
    name: 'String', color: 'String', done: 'Boolean', stories: 'List<Issue>',
  },
  counted: { subtasks: 'List<Issue>', comments: 'List<Comment>' },
  methods: { getNewestChangelog: { mark: 'each', least: 1, most: 2, gives: 'Changelog' } },
  // custom fields by id, and those of apps by key
  other: { names: /^customfield_\d+$|__/, mark: 'each', gives: 'Any' },
};

const user: TypeMembers = {
  free: { accountId: 'String', permissions: 'UserPermissions', properties: 'EntityProperties' },
  once: { displayName: 'String', locale: 'String', timeZone: 'String', active: 'Boolean', avatarUrls: 'Map' },
  each: { groups: 'List<String>', groupIds: 'List<String>' },
  methods: { getProjectRoles: { mark: 'each', least: 1, most: 1, gives: 'List<ProjectRole>' } },
};

const named = { id: 'Number', name: 'String' };
const described = { ...named, description: 'String' };
const dated = { created: 'Date', updated: 'Date' };

const types: Readonly<Record<string, TypeMembers>> = {
  Issue: issue,
  User: user,
  Project: {
    free: {
      ...named, key: 'String', style: 'String', projectTypeKey: 'String', projectCategory: 'ProjectCategory', lead: 'User', avatarUrls: 'Map',
      properties: 'EntityProperties',
    },
  },
  IssueStatus: { free: { ...described, category: 'IssueStatusCategory' } },
  IssueStatusCategory: { free: { ...named, key: 'String', colorName: 'String' } },
  IssueType: { free: { ...described, iconUrl: 'String', hierarchyLevel: 'Number', properties: 'EntityProperties' } },
  IssuePriority: { free: described },
  Resolution: { free: described },
  SecurityLevel: { free: described },
  Component: { free: named },
  Version: { free: { ...described, archived: 'Boolean', released: 'Boolean', releaseDate: 'CalendarDate', startDate: 'CalendarDate' } },
  ProjectCategory: { free: described },
  ProjectRole: { free: described },
  Comment: { free: { id: 'Number', body: 'RichText', author: 'User', ...dated, properties: 'EntityProperties' } },
  RichText: { free: { plainText: 'String' } },
  Attachment: { free: { id: 'Number', author: 'User', filename: 'String', size: 'Number', mimeType: 'String', created: 'Date' } },
  Worklog: { free: { id: 'String', author: 'User', updateAuthor: 'User', ...dated, started: 'Date', timeSpent: 'Number' } },
  IssueLink: { free: { id: 'Number', type: 'IssueLinkType', direction: 'String', inwardIssue: 'Issue', outwardIssue: 'Issue', linkedIssue: 'Issue' } },
  IssueLinkType: { free: { ...named, inward: 'String', outward: 'String' } },
  Changelog: { free: { id: 'String', author: 'User', items: 'List<ChangelogItem>', created: 'Date' } },
  ChangelogItem: { free: { field: 'String', fieldId: 'String', from: 'String', fromString: 'String', to: 'String', toString: 'String' } },
  Sprint: { free: { ...named, state: 'String', goal: 'String', startDate: 'Date', endDate: 'Date', completeDate: 'Date', properties: 'EntityProperties' } },
  Board: {
    free: { id: 'Number', properties: 'EntityProperties' },
    each: {
      hasBacklog: 'Boolean', hasSprints: 'Boolean', activeSprints: 'List<Sprint>', futureSprints: 'List<Sprint>', closedSprints: 'List<Sprint>', canAdminister: 'Boolean',
    },
  },
  Transition: { free: { ...named, from: 'IssueStatus', to: 'IssueStatus', hasScreen: 'Boolean' } },
  Workflow: { free: { id: 'String', name: 'String' } },
  App: { free: { id: 'String', key: 'String', license: 'License', properties: 'EntityProperties' } },
  License: { free: { active: 'Boolean' } },
  UserPermissions: { each: { global: 'List<String>' } },
  ServiceDesk: { free: { id: 'Number' }, each: { project: 'Project' } },
  CustomerRequest: { free: { issue: 'Issue', currentStatus: 'CustomerRequestStatus' }, each: { serviceDesk: 'ServiceDesk', requestType: 'CustomerRequestType' } },
  CustomerRequestStatus: { free: { name: 'String', category: 'String', date: 'String' } },
  CustomerRequestType: { free: { id: 'Number' } },
  EntityProperties: {
    methods: {
      get: { mark: 'once', least: 1, most: 1, gives: 'Any' }, keys: { mark: 'each', least: 0, most: 0, gives: 'List<String>' },
      updated: { mark: 'once', least: 0, most: 1, gives: 'Date' },
    },
  },
  JSON: { methods: { stringify: { mark: 'free', least: 1, most: 1, gives: 'String' }, parse: { mark: 'free', least: 1, most: 1, gives: 'Any' } } },
};

/** The context variables are those that the analysis of the OpenAPI document takes for granted; a rule's own (`config`, `transition`, ...) are told to it. */
export const jiraModel: Model = {
  types,
  variables: {
    user: 'User', app: 'App', issue: 'Issue', issues: 'List<Issue>', project: 'Project', sprint: 'Sprint', board: 'Board', serviceDesk: 'ServiceDesk',
    customerRequest: 'CustomerRequest',
  },
  constructors: {
    Issue: { mark: 'each', least: 1, most: 1 }, Project: { mark: 'each', least: 1, most: 1 }, User: { mark: 'each', least: 1, most: 1 },
    RichText: { mark: 'free', least: 1, most: 1 }, Map: { mark: 'free', least: 0, most: 0 }, Date: { mark: 'free', least: 0, most: 1 },
    CalendarDate: { mark: 'free', least: 0, most: 1 },
  },
};

/** The kinds of modules that are screens. */
export const screenTypes = ['jira:issuePanel', 'jira:issueContext', 'jira:projectPage', 'jira:projectSettingsPage'] as const;

export type ScreenType = (typeof screenTypes)[number];

import { workflowRules } from '@forge/jira-bridge';

/** What the workflow editor keeps of the rule when somebody presses Add or Update: JSON, or undefined to keep the dialog open. */
export type Configure = () => Promise<string | undefined>;

/** Tells the editor whom to ask. The package's type leaves out the undefined that its documentation names. */
export const onConfigure = async (configure: Configure): Promise<boolean> => workflowRules.onConfigure(configure as () => Promise<string>).then(() => true).catch(() => false);

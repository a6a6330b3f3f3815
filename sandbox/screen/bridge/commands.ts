import type { AppModule } from '../api/modules';
import type { Theme } from '../app/theme';
import type { Flags } from '../app/flags';
import type { ScreenEvents } from './screen-events';

/** A screen of the app on a page of Jira's. */
export interface Screen {
  readonly moduleKey: string;
  readonly type: AppModule['type'] | 'jira:workflowValidator';
  readonly extension: Readonly<Record<string, unknown>>;
}

/** Whether a screen is a page of its own: only those have a history and a title. */
export const isPage = ({ type }: Screen): boolean => type === 'jira:projectPage' || type === 'jira:projectSettingsPage';

/** What the commands of the bridge need of the page around the frame. */
export interface BridgeHost {
  readonly screen: Screen;
  /** The server's part of the view's context, asked for before the frame loads. */
  readonly context: Promise<Readonly<Record<string, unknown>>>;
  readonly flags: Flags;
  readonly events: ScreenEvents;
  readonly theme: () => Theme;
  /** Runs a command in the frame. */
  readonly callFrame: (command: string, data: unknown) => Promise<unknown>;
  readonly setHeight: (height: number) => void;
  /** Goes to an address of this site without loading the page again. */
  readonly go: (path: string) => void;
  /** Opens an issue over the page. */
  readonly openIssue: (key: string, onClose: () => void) => void;
  /** Reads the page's own data again. */
  readonly refreshPage: () => void;
  /** Takes what a rule's page wants to be asked for its configuration; null where no rule is being set up. */
  readonly configureRule: ((ask: () => Promise<unknown>) => void) | null;
  /** Runs when the frame goes away. */
  readonly onLeave: (undo: () => void) => void;
}

/** One command of the bridge. Throws an Error whose message the app gets. */
export type Command = (data: unknown, host: BridgeHost) => unknown;

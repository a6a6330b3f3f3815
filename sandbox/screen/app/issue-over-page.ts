import { createContext, useContext } from 'react';

/** Opens an issue over the page that stands. */
export type OpenIssue = (key: string, onClose: () => void) => void;

export const IssueOverPage = createContext<OpenIssue>(() => undefined);
export const useIssueOverPage = (): OpenIssue => useContext(IssueOverPage);

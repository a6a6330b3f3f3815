import type { Project } from '../api/projects';
import type { Session } from '../api/session';
import { Link } from '../app/navigation';
import { PersonSwitch } from './person-switch';
import { ProjectSwitch } from './project-switch';
import { ThemeSwitch } from './theme-switch';

export interface TopBarProps {
  readonly session: Session;
  readonly projects: readonly Project[];
  readonly projectKey: string | null;
  readonly onPerson: (accountId: string) => void;
}

export function TopBar({ session, projects, projectKey, onPerson }: TopBarProps) {
  return (
    <header className="top-bar">
      <Link href="/" className="product">
        <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
          <rect width="24" height="24" rx="6" fill="var(--ds-background-brand-bold)" />
          <path d="M7 7h6.5v9.2A3.8 3.8 0 0 1 9.7 20H8v-3h1.4c.7 0 1.1-.4 1.1-1.1V10H7V7Z" fill="var(--ds-icon-inverse)" />
        </svg>
        Jira
      </Link>
      <ProjectSwitch projects={projects} projectKey={projectKey} />
      <span className="spacer" />
      <ThemeSwitch />
      <PersonSwitch session={session} onPerson={onPerson} />
    </header>
  );
}

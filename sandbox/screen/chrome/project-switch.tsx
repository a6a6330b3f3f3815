import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import type { Project } from '../api/projects';
import { go } from '../app/navigation';
import { backlogPath } from '../app/route';

export function ProjectSwitch({ projects, projectKey }: { readonly projects: readonly Project[]; readonly projectKey: string | null }) {
  const current = projects.find(({ key }) => key === projectKey);
  return (
    <DropdownMenu trigger={current?.name ?? 'Projects'} shouldRenderToParent>
      <DropdownItemGroup title="Projects">
        {projects.map(({ key, name }) => (
          <DropdownItem key={key} isSelected={key === projectKey} description={key} onClick={() => go(backlogPath(key))}>
            {name}
          </DropdownItem>
        ))}
        <DropdownItem onClick={() => go('/jira/projects')}>View all projects</DropdownItem>
      </DropdownItemGroup>
    </DropdownMenu>
  );
}

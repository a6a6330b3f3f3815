import Button from '@atlaskit/button/new';
import type { AppModules } from './use-app-modules';

/** The apps that somebody may add to this issue: a panel is hidden until then. */
export function AppButtons({ modules, add }: AppModules) {
  const offered = modules.state === 'ready' ? modules.value.filter(({ shown }) => !shown) : [];
  if (offered.length === 0) return null;
  return (
    <div className="app-buttons" role="group" aria-label="Apps">
      <span className="app-buttons-title" aria-hidden="true">
        Apps
      </span>
      {offered.map((module) => (
        <Button key={module.moduleKey} spacing="compact" onClick={() => add(module)} {...(module.iconUrl === null ? {} : { iconBefore: () => <img src={module.iconUrl ?? ''} alt="" width="16" height="16" /> })}>
          {module.title}
        </Button>
      ))}
    </div>
  );
}

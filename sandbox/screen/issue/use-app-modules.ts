import { useState } from 'react';
import { addPanel, readModules, type AppModule } from '../api/modules';
import { RequestFailed } from '../api/request';
import { useFlags } from '../app/flags';
import { useLoad, type Loaded } from '../app/use-load';

export interface AppModules {
  /** The app's screens of the issue; those that were added just now take the place of the offered ones. */
  readonly modules: Loaded<readonly AppModule[]>;
  readonly add: (module: AppModule) => void;
}

export function useAppModules(issueKey: string): AppModules {
  const [modules] = useLoad(issueKey, () => readModules({ issueKey }));
  const [added, setAdded] = useState<readonly AppModule[]>([]);
  const flags = useFlags();
  const add = (module: AppModule): void => {
    addPanel(issueKey, module.moduleKey).then(
      (now) => setAdded((before) => [...before, now]),
      (error: unknown) => flags.show({ id: 'panel', title: `We couldn't add ${module.title}`, description: error instanceof RequestFailed ? error.message : String(error), kind: 'error', autoDismiss: false, actions: [] }),
    );
  };
  if (modules.state !== 'ready') return { modules, add };
  return { modules: { state: 'ready', value: modules.value.map((module) => added.find(({ moduleKey }) => moduleKey === module.moduleKey) ?? module) }, add };
}

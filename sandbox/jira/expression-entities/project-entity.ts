import type { Entity } from '../../expressions/values';
import type { ProjectRecord } from '../state/records';
import { entity, free } from './entity';
import { propertiesEntity } from './properties-entity';
import { userEntity } from './user-entity';
import type { World } from './world';

export const projectEntity = (world: World, project: ProjectRecord): Entity =>
  entity('Project', project.id, {
    id: free(() => Number(project.id)),
    key: free(() => project.key),
    name: free(() => project.name),
    style: free(() => project.style),
    projectTypeKey: free(() => 'software'),
    projectCategory: free(() => null),
    lead: free(() => userEntity(world, project.leadId)),
    properties: free(() => propertiesEntity(`project/${project.id}`, project.properties)),
  });

/** A manifest with one of everything that the platform runs. */
export const smallManifest = `
app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
  runtime: { name: nodejs22.x, memoryMB: 256 }
modules:
  jira:issuePanel:
    - key: panel
      title: Panel
      icon: resource:ui;icons/panel.svg
      resource: ui/panel
      resolver: { function: resolver }
      displayConditions:
        entityPropertyEqualTo: { entity: project, propertyKey: started, objectName: 'on', value: 'true' }
  jira:issueContext:
    - key: context
      title: Context
      label: In short
      resource: ui/panel
      resolver: { function: resolver }
      status: { type: lozenge, value: { label: Nothing yet, type: default } }
      dynamicProperties: { function: status }
  jira:projectSettingsPage:
    - key: settings
      title: Settings
      resource: ui/page
      resolver: { function: resolver }
  jira:projectPage:
    - key: page
      title: Page
      resource: ui/page
      resolver: { function: resolver }
  trigger:
    - key: on-issue
      function: on-issue
      events: [avi:jira:updated:issue]
      filter:
        ignoreSelf: true
        expression: event.runtime.project.properties['started'].on == true
  consumer:
    - { key: worker, queue: work, function: on-work }
  function:
    - { key: on-work, handler: index.onWork, timeoutSeconds: 60 }
    - { key: status, handler: index.status }
    - { key: resolver, handler: index.resolver }
    - { key: on-issue, handler: index.onIssue }
resources:
  - key: ui
    path: built
    entry: { panel: panel.html, page: page.html }
permissions:
  scopes: [read:jira-work, storage:app]
  content: { styles: [unsafe-inline] }
`;

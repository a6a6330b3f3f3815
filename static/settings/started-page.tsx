import type { ProjectState } from '../../src/contract/door';
import { Message } from '../shared/message';
import { BacklogFigures } from './backlog-figures';
import { DefinitionSection } from './definition-section';
import { GateActivity } from './gate-activity';
import { GateNotices } from './gate-notices';
import { GatesSection } from './gates-section';
import type { Page } from './page';
import { PanelSection } from './panel-section';
import { ScanSection } from './scan-section';
import { StopSection } from './stop-section';
import type { SiteAndTop } from './use-site';
import { VersionsSection } from './versions-section';

interface StartedPageProps {
  readonly page: Page;
  readonly state: ProjectState;
  readonly read: SiteAndTop;
  readonly justStarted: boolean;
}

/** A project that is started. Right after the start, what happens now stands first; later the definition does. */
export function StartedPage({ page, state, read, justStarted }: StartedPageProps) {
  const { site } = read;
  const scan = <ScanSection page={page} scan={state.scan} />;
  const panel = <PanelSection page={page} site={site} />;
  return (
    <>
      <GateNotices context={page.context} />
      {justStarted && <Message tone="neutral">Ready &amp; Done is on in {site.projectName}.</Message>}
      {justStarted && scan}
      {justStarted && panel}
      <DefinitionSection page={page} definition={state.definition} read={read} />
      <VersionsSection page={page} current={state.definition.version} key={state.definition.version} />
      <GatesSection page={page} projectName={site.projectName} key={`gates-${state.definition.version}`} />
      <BacklogFigures />
      <GateActivity context={page.context} />
      {!justStarted && scan}
      {!justStarted && panel}
      <StopSection page={page} projectName={site.projectName} version={state.definition.version} />
    </>
  );
}

import { ask, doorFailureText } from '../shared/door-client';
import { ConfirmStep } from './confirm-step';
import type { Page } from './page';

interface StopSectionProps {
  readonly page: Page;
  readonly projectName: string;
  readonly version: number;
}

export function StopSection({ page, projectName, version }: StopSectionProps) {
  const stop = async (): Promise<string | null> => {
    const reply = await page.actions.change(ask('stop'));
    return reply.ok ? null : `It was not stopped. ${doorFailureText(reply.failure)}`;
  };
  return (
    <section aria-labelledby="stop">
      <h2 id="stop">Stop</h2>
      <p className="subtle">Switches Ready &amp; Done off in this project. You can start it again on this page.</p>
      <ConfirmStep name={`Stop in ${projectName}`} yes="Yes, stop" appearance="danger" onYes={stop}>
        <p>When you stop in {projectName}:</p>
        <ul className="points">
          <li>Issues are no longer scored, and a scan that is running ends.</li>
          <li>The Readiness panel and its status disappear from the issues.</li>
          <li>The scores so far, {version > 0 ? `version ${version} of the definition` : 'the definition'} and all acceptances are kept, and JQL still finds them.</li>
          <li>Gates stay in the workflows, and go on refusing where they enforce. Set them to observe under “Gates” first, or have them removed.</li>
        </ul>
      </ConfirmStep>
    </section>
  );
}

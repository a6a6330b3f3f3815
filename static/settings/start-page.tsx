import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { Definition } from '../../src/core/definition/definition';
import { ask, doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import { FieldChoices } from './field-choices';
import { firstDraft } from './first-draft';
import { formOf, presetOf, withPreset } from './form';
import type { Page } from './page';
import { PresetCards } from './preset-cards';
import { scoredBy } from './preview';
import { PreviewFigures } from './preview-figures';
import { PreviewList } from './preview-list';
import { proposalText } from './proposal-text';
import { readForm } from './read-form';
import { TypeChoices } from './type-choices';
import type { SiteAndTop } from './use-site';
import { WhatStarts } from './what-starts';

interface StartPageProps {
  readonly page: Page;
  readonly definition: Definition;
  readonly read: SiteAndTop;
  readonly onStarted: () => void;
}

/** The first Monday: shows what the app would say about this backlog before anything is stored, then starts on a press. */
export function StartPage({ page, definition, read, onStarted }: StartPageProps) {
  const startedBefore = definition.version > 0;
  const proposal = useMemo(() => firstDraft(read), [read]);
  const [form, setForm] = useState(() => formOf(startedBefore ? definition : proposal.draft));
  const [starting, setStarting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useMemo(() => readForm(form, definition.version + 1), [form, definition.version]);
  const problems = input.ok ? {} : input.problems;
  const items = useMemo(() => (input.ok ? scoredBy(input.draft, read) : null), [input, read]);

  const start = async () => {
    if (starting || !input.ok) return;
    setStarting(true);
    setProblem(null);
    const reply = await page.actions.change(ask('start', input.draft));
    if (reply.ok) return onStarted();
    setStarting(false);
    setProblem(doorFailureText(reply.failure));
  };

  return (
    <>
      <WhatStarts projectName={read.site.projectName} version={startedBefore ? definition.version : null} />
      <fieldset className="plain" disabled={starting}>
        <legend className="only-read-aloud">Start with these settings</legend>
        <section aria-labelledby="preset">
          <h2 id="preset">How strict should it be?</h2>
          <p className="subtle">{startedBefore ? 'The definition from before is kept. You can begin with another one.' : proposalText(proposal)}</p>
          <PresetCards chosen={presetOf(form)} proposed={startedBefore ? null : proposal.preset} onChoose={(preset) => setForm(withPreset(form, preset))} />
        </section>
        <section aria-labelledby="detected">
          <h2 id="detected">What was found in this project</h2>
          <TypeChoices form={form} types={read.site.types} problem={problems.issueTypes} onChange={setForm} />
          <FieldChoices form={form} site={read.site} problems={problems} onChange={setForm} />
        </section>
      </fieldset>
      {items && <PreviewFigures items={items} />}
      <section aria-labelledby="go">
        <h2 id="go" className="only-read-aloud">Start</h2>
        {problem && <Message tone="warning">It was not started. {problem}</Message>}
        <div className="buttons">
          <Button appearance="primary" isLoading={starting} isDisabled={!input.ok} onClick={() => void start()}>
            {startedBefore ? 'Start again' : 'Start'}
          </Button>
          <p className="subtle">Every rule and weight can be changed afterwards.</p>
        </div>
      </section>
      {items && <PreviewList items={items} siteUrl={page.context.siteUrl} />}
    </>
  );
}

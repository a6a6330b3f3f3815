import { useEffect, useRef, useState } from 'react';
import { readContext, type AppModule } from '../api/modules';
import { useFlags } from '../app/flags';
import { useIssueOverPage } from '../app/issue-over-page';
import { go } from '../app/navigation';
import { chosenTheme } from '../app/theme';
import { createChannel } from './channel';
import type { BridgeHost, Screen } from './commands';
import { runCommand } from './run-command';
import type { ScreenEvents } from './screen-events';

/** What Forge allows a Custom UI frame: developer.atlassian.com, "Custom UI", iframe attributes. */
const allowed = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';
const features = 'camera; clipboard-write; display-capture; fullscreen; microphone';

export interface AppFrameProps {
  readonly module: Pick<AppModule, 'title' | 'entryUrl'> & Screen;
  readonly events: ScreenEvents;
  readonly refreshPage: () => void;
  /** CSS pixels kept free until the app says how high it is. */
  readonly minHeight: number;
  /** For the page of a workflow rule: takes what the page wants to be asked for its configuration. */
  readonly configureRule?: (ask: () => Promise<unknown>) => void;
}

/** A screen of the app on its own origin, with Jira's end of the bridge. Give it a key: it does not follow another module. */
export function AppFrame({ module, events, refreshPage, minHeight, configureRule }: AppFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number | null>(null);
  const flags = useFlags();
  const openIssue = useIssueOverPage();
  const latest = useRef({ flags, refreshPage, openIssue });
  latest.current = { flags, refreshPage, openIssue };

  useEffect(() => {
    const { origin } = new URL(module.entryUrl);
    const undo: (() => void)[] = [];
    const context = readContext(module);
    // told to whoever asks; until then it is nobody's
    context.catch(() => undefined);
    const host: BridgeHost = {
      screen: module,
      context,
      events,
      flags: { show: (flag) => latest.current.flags.show(flag), close: (id) => latest.current.flags.close(id) },
      theme: chosenTheme,
      callFrame: (command, data) => channel.call(command, data),
      setHeight,
      go,
      openIssue: (key, onClose) => latest.current.openIssue(key, onClose),
      refreshPage: () => latest.current.refreshPage(),
      configureRule: configureRule ?? null,
      onLeave: (step) => void undo.push(step),
    };
    const channel = createChannel(
      (message) => frame.current?.contentWindow?.postMessage(message, origin),
      (command, data) => runCommand(command, data, host),
    );
    const receive = (event: MessageEvent): void => {
      if (event.source === frame.current?.contentWindow && event.origin === origin) channel.receive(event.data);
    };
    window.addEventListener('message', receive);
    // the address comes last, so that nothing the frame says at once is missed
    if (frame.current !== null) frame.current.src = module.entryUrl;
    return () => {
      window.removeEventListener('message', receive);
      undo.forEach((step) => step());
    };
    // a frame lives as long as its address; a new list of modules must not load it again
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [module.entryUrl]);

  return <iframe ref={frame} className="app-frame" title={module.title} sandbox={allowed} allow={features} style={{ height: height === null ? minHeight : Math.max(height, 1) }} />;
}

import Flag, { AutoDismissFlag, FlagGroup } from '@atlaskit/flag';
import { FlagIcon, type FlagKind } from './flag-icon';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

export interface FlagContent {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly kind: FlagKind;
  /** A coloured flag that opens on a press; without it a plain one with an icon. */
  readonly bold?: boolean;
  readonly autoDismiss: boolean;
  readonly actions: readonly { readonly text: string; readonly run: () => void }[];
}

/** Short messages in the corner. A flag with a known id takes that one's place. */
export interface Flags {
  show(flag: FlagContent): void;
  close(id: string): void;
}

const FlagsContext = createContext<Flags>({ show: () => undefined, close: () => undefined });
export const useFlags = (): Flags => useContext(FlagsContext);

export function FlagArea({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly FlagContent[]>([]);
  const close = useCallback((id: string) => setShown((before) => before.filter((flag) => flag.id !== id)), []);
  const flags = useMemo<Flags>(() => ({ close, show: (flag) => setShown((before) => [flag, ...before.filter(({ id }) => id !== flag.id)]) }), [close]);
  return (
    <FlagsContext.Provider value={flags}>
      {children}
      <FlagGroup onDismissed={(id) => close(String(id))}>
        {shown.map(({ id, title, description, kind, bold, autoDismiss, actions }) => {
          const Kind = autoDismiss ? AutoDismissFlag : Flag;
          return <Kind key={id} id={id} title={title} description={description} appearance={bold === true ? kind : 'normal'} icon={<FlagIcon kind={kind} />} actions={actions.map(({ text, run }) => ({ content: text, onClick: run }))} />;
        })}
      </FlagGroup>
    </FlagsContext.Provider>
  );
}

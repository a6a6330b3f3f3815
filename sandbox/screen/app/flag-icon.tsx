import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';

export type FlagKind = 'info' | 'success' | 'warning' | 'error';

const icons = { info: InformationIcon, success: SuccessIcon, warning: WarningIcon, error: ErrorIcon } as const;
const names = { info: 'information', success: 'success', warning: 'warning', error: 'danger' } as const;

/** The sign before a flag's title. */
export function FlagIcon({ kind }: { readonly kind: FlagKind }) {
  const Icon = icons[kind];
  return <Icon label={names[kind]} color={`var(--ds-icon-${names[kind]})`} />;
}

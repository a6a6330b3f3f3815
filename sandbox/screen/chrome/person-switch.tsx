import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import type { Session } from '../api/session';
import { Initials } from '../parts/initials';

/** Who is signed in; everybody else is one click away. */
export function PersonSwitch({ session, onPerson }: { readonly session: Session; readonly onPerson: (accountId: string) => void }) {
  const current = session.people.find(({ accountId }) => accountId === session.current);
  const name = current?.displayName ?? 'Nobody';
  return (
    <DropdownMenu<HTMLButtonElement>
      shouldRenderToParent
      placement="bottom-end"
      trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...trigger }) => (
        <button {...trigger} ref={triggerRef} type="button" className="person" aria-label={`${name}: switch person`}>
          <Initials name={name} decorative />
          <span className="person-name">{name}</span>
        </button>
      )}
    >
      <DropdownItemRadioGroup id="person" title="Sign in as">
        {session.people.map(({ accountId, displayName, role }) => (
          <DropdownItemRadio key={accountId} id={accountId} isSelected={accountId === session.current} description={role} onClick={() => onPerson(accountId)}>
            {displayName}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}

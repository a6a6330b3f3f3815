import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import ThemeIcon from '@atlaskit/icon/core/theme';
import { useState } from 'react';
import { chooseTheme, chosenTheme, type Theme } from '../app/theme';

const choices: readonly (readonly [Theme, string])[] = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['auto', 'Match system'],
];

export function ThemeSwitch() {
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (next: Theme): void => {
    setTheme(next);
    void chooseTheme(next);
  };
  return (
    <DropdownMenu<HTMLButtonElement>
      shouldRenderToParent
      placement="bottom-end"
      trigger={({ triggerRef, isSelected = false, testId: _testId, ...trigger }) => <IconButton {...trigger} ref={triggerRef} isSelected={isSelected} icon={ThemeIcon} label="Theme" appearance="subtle" />}
    >
      <DropdownItemRadioGroup id="theme" title="Theme">
        {choices.map(([id, name]) => (
          <DropdownItemRadio key={id} id={id} isSelected={theme === id} onClick={() => choose(id)}>
            {name}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}

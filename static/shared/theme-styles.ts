import dark from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-dark';
import light from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-light';
import shape from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-shape';
import spacing from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-spacing';
import typography from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-typography';

/**
 * Puts the token values into the page. The package's own loader fetches each theme as a file of its own, one more
 * round trip before the first score; together they are 7 kB, so they come with the screen.
 */
export function addThemeStyles(): void {
  const element = document.createElement('style');
  element.textContent = [light, dark, spacing, shape, typography].join('\n');
  document.head.append(element);
}

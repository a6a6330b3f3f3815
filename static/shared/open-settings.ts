import { router } from '@forge/bridge';

/**
 * Leads to the app's page in the project settings. False when the host knows no way there: it is told the module
 * (`NavigationLocation` of `@forge/bridge`), as the page's address is the host's own.
 */
export async function openSettings(projectKey: string): Promise<boolean> {
  try {
    await router.navigate({ target: 'module', moduleKey: 'project-settings', projectKey });
    return true;
  } catch {
    return false;
  }
}

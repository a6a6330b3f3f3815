import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio/slim';
import type { Manifest } from '../manifest-schema';

/** Where the browser tells of violations, on the app's own origin. */
export const reportPath = '/_csp-report';

/**
 * The Content-Security-Policy of one page of the app: what @forge/csp makes of the manifest for production,
 * with the site as host name. Only `report-uri` differs: reports stay on this machine.
 */
export function contentSecurityPolicy(html: string, manifest: Manifest, siteUrl: string): string {
  const { content, scopes } = manifest.permissions;
  const permissions = { scopes, content: { scripts: content?.scripts ?? [], styles: content?.styles ?? [] } };
  const existingCSPDetails = new CSPProcessingService({ info: () => undefined }, load).getCspDetails(html, permissions);
  return new CSPInjectionService()
    .getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', hostname: siteUrl })
    .map((directive) => (directive.startsWith('report-uri ') ? `report-uri ${reportPath}` : directive))
    .join('; ');
}

import { app } from '../app';
import { decodeLicence } from '../contract/done-event';
import { night } from '../usecases/night';

/**
 * Once a day. The answer has the form that the reference of scheduled triggers asks for
 * (https://developer.atlassian.com/platform/forge/function-reference/scheduled-trigger).
 */
export async function onNight(_request: unknown, context: unknown): Promise<{ readonly statusCode: 204 }> {
  await night(app, decodeLicence(context));
  return { statusCode: 204 };
}

import { emptyResponse, jsonResponse } from '../fetch/json-response';
import type { IncomingResponse, OutgoingRequest } from '../functions/messages';
import { readPublishRequest, type Publish } from './publish-request';

/** As @forge/events 3.0.8 calls it: the names in braces are sent as they stand. */
export const publishPath = '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}';

/** Answers a push: 201, or the status from which @forge/events makes its typed error. */
export function answerPublish(request: OutgoingRequest, publish: Publish): IncomingResponse {
  const push = readPublishRequest(request.body);
  if ('status' in push) return jsonResponse(push.status, { message: push.message, errorMessage: push.message });
  if (publish(push)) return emptyResponse(201);
  return jsonResponse(404, { message: `manifest.yml declares no consumer for the queue "${push.queueName}".` });
}

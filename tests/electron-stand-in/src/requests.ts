import { schemeOf, toOuter } from './addresses';
import type { DevToolsSession } from './devtools';
import { defaultSession, protocolHandler } from './session';

/** A request that Chromium holds until it is answered. */
interface PausedRequest {
  readonly requestId: string;
  readonly resourceType: string;
  readonly request: {
    readonly url: string;
    readonly urlFragment?: string;
    readonly method: string;
    readonly headers: Record<string, string>;
  };
}

/** Every request of a page: navigation is asked for, the app's filter heard, its protocol handler answers. */
export async function answerRequest(
  devtools: DevToolsSession,
  { requestId, resourceType, request }: PausedRequest,
  mayNavigate: (url: string) => Promise<boolean>,
): Promise<void> {
  const url = toOuter(request.url) + (request.urlFragment ?? '');
  const fail = (errorReason: string) => devtools.send('Fetch.failRequest', { requestId, errorReason });
  if (resourceType === 'Document' && !(await mayNavigate(url))) return fail('Aborted');
  if (!(await defaultSession.allows({ url, method: request.method, resourceType })))
    return fail('BlockedByClient');
  const handler = protocolHandler(schemeOf(url));
  if (!handler) {
    if (['data', 'blob'].includes(schemeOf(url)))
      return devtools.send('Fetch.continueRequest', { requestId });
    // Nothing leaves this machine in a test.
    return fail('InternetDisconnected');
  }
  const response = await handler(new Request(url, { method: request.method, headers: request.headers }));
  return devtools.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

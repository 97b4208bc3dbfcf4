/** How pages ask the API: through the service worker where it is in control, else the same routes in the page. */
import { base } from '$app/paths';
import type { ErrorBody } from '#lib/contract/errors.ts';

/** An answer of the API, or its error as the contract has it; status 0 where nothing answered. */
export type ApiResult<Answer> =
  | { readonly ok: true; readonly answer: Answer; readonly milliseconds: number }
  | { readonly ok: false; readonly status: number; readonly error: ErrorBody };

const NO_ANSWER = 'The app gave no answer on this device. Reload the page and try again.';

/**
 * @param path from `/api` on, without the app's base
 * @param body sent as JSON with POST; absent means GET
 */
export async function callApi<Answer>(path: string, body?: unknown): Promise<ApiResult<Answer>> {
  const started = performance.now();
  let response: Response;
  let json: unknown;
  try {
    response = await fetchApi(
      path,
      body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
    json = await response.json();
  } catch (error) {
    // the service worker was replaced or ended while it answered, or somebody else's page came back
    console.error(`No answer from ${path}`, error);
    return { ok: false, status: 0, error: { code: 'internal', error: NO_ANSWER } };
  }
  if (!response.ok) return { ok: false, status: response.status, error: json as ErrorBody };
  return { ok: true, answer: json as Answer, milliseconds: performance.now() - started };
}

/** The raw response, for the "try it" of the API page. */
export async function fetchApi(path: string, init: RequestInit): Promise<Response> {
  const url = new URL(`${base}${path}`, location.origin);
  if (navigator.serviceWorker?.controller) return fetch(url, init);
  const { pageApi } = await import('./services.ts');
  return (await pageApi())(new Request(url, init));
}

/** What every page gets: the runner's services, the moment and the zone; what every answer says about caching. */
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

export const handle: Handle = async ({ event, resolve }) => {
  const services = event.platform?.req.services;
  if (services === undefined) return new Response('Backstride answers through its own server.\n', { status: 500 });
  Object.assign(event.locals, {
    services,
    now: { at: Temporal.Now.instant().toString(), zone: zoneFrom(event.cookies.get('zone')) },
  });
  const response = await resolve(event, {
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.includes('-next-latin-wght')),
  });
  response.headers.set('cache-control', 'no-store');
  return response;
};

/** Where a fault of our own happened goes to the log; what it was about (answers, dates) does not. */
export const handleError: HandleServerError = (caught) => {
  if (caught.kind !== 'unknown') return;
  const { error, event } = caught;
  const [, ...places] = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const name = error instanceof Error ? error.name : typeof error;
  event.locals.services?.log(`${event.request.method} ${event.route.id}: ${name}${places.slice(0, 4).join('')}`);
};

/** The browser's zone where it names one that exists, else this machine's. */
function zoneFrom(cookie: string | undefined): string {
  try {
    if (cookie) return Temporal.Now.zonedDateTimeISO(cookie).timeZoneId;
  } catch {
    // A zone that nobody knows is no zone.
  }
  return Temporal.Now.timeZoneId();
}

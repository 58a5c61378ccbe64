import { api } from '../../../server/api/api.ts';
import type { RequestHandler } from './$types';

/** The whole JSON interface is one Hono app. */
export const fallback: RequestHandler = ({ request, locals }) => api.fetch(request, locals);

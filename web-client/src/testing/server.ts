import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/**
 * The API as the tests see it: each test says what the server answers; an unforeseen request is an error. Nobody follows anything
 * unless a test says so.
 */
export const server = setupServer(
  http.get('*/api/v1/me/watches', () => HttpResponse.json({ items: [], feedUrl: '' })),
);

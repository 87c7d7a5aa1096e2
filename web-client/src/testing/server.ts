import { setupServer } from 'msw/node';

/** The API as the tests see it: each test says what the server answers; an unforeseen request is an error. */
export const server = setupServer();

import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { App } from '@/app/App';
import type { Assignment } from '@/lib/api/types';
import { createAppRouter } from '@/app/router';
import { createQueryClient } from '@/lib/query/client';
import { server } from './server';

export const session = {
  user: {
    id: 'u',
    email: 'can-bo@ocop.example',
    displayName: 'Nguyễn Thị Hạnh',
    passwordChangeDue: false,
    hasPassword: true,
  },
  agency: null,
  roles: ['coordination-officer'],
  assignments: [] as Assignment[],
  permissions: ['register.read', 'register.write', 'certifications.decide', 'imports.run', 'views.use'],
  totp: { enabled: false, required: false, recoveryCodesLeft: 0 },
  duty: null as string | null,
  csrfToken: 'token-1',
};

/** The whole application at an address, signed in, with no saved views, no notifications and no work to do unless a test says otherwise. */
export function renderApp(address: string, as: Partial<typeof session> | null = {}) {
  server.use(
    http.get('*/api/v1/me', () =>
      as === null
        ? HttpResponse.json({ status: 401, code: 'session.required' }, { status: 401 })
        : HttpResponse.json({ ...session, ...as }),
    ),
    http.get('*/api/v1/session/options', () => HttpResponse.json({ singleSignOn: null })),
    http.get('*/api/v1/me/consents', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/me/notification-preferences', () =>
      HttpResponse.json({ digest: 'daily', tasks: true, decisions: true, access: true }),
    ),
    http.get('*/api/v1/notifications', () => HttpResponse.json({ items: [], nextCursor: null, total: 0 })),
    http.get('*/api/v1/saved-views', () => HttpResponse.json({ items: [] })),
  );
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  render(<App queryClient={queryClient} router={router} env="test" />);
  return { router, queryClient };
}

export const problem = (status: number, code: string, detail: string) =>
  HttpResponse.json({ status, code, detail, title: detail, traceId: '00-trace-00' }, { status });

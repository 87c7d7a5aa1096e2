import { act, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setLanguage } from '@/lib/i18n/plain';
import { forgetAll } from '../model/fetching';
import { PublicSite } from '../PublicSite';

// A busy machine takes its time; what does not come at all fails all the same.
configure({ asyncUtilTimeout: 10_000 });

/** The whole site at an address, as a reader who follows a link meets it. */
export async function show(address: string, language: 'vi' | 'en' = 'vi') {
  forgetAll();
  await act(() => setLanguage(language));
  history.replaceState(null, '', address);
  const view = render(<PublicSite />);
  return { ...view, user: userEvent.setup() };
}

export const shownAddress = () => decodeURIComponent(location.pathname + location.search);

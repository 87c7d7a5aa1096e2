import { Button, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/ui/Facts';
import { PageHeader } from '@/components/ui/PageHeader';
import { useRoleName } from '@/components/ui/useRoleName';
import { say } from '@/components/ui/toasts';
import { api } from '@/lib/api/client';
import { useSession } from '@/lib/auth/session';
import { Delegations } from './Delegations';
import { PasswordForm } from './PasswordForm';
import { SecondFactor } from './SecondFactor';
import { Sessions } from './Sessions';

/** The person's own account; what else belongs to it comes as children. */
export function AccountPage({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('accounts');
  const { session } = useSession();
  const role = useRoleName();
  return (
    <>
      <PageHeader title={t('account.title')} />
      <div className="two-columns">
        <section className="sheet" aria-labelledby="profile">
          <Title order={2} id="profile">
            {t('account.profile')}
          </Title>
          <Facts
            items={[
              { label: t('account.name'), value: session?.user.displayName },
              { label: t('signIn.email'), value: session?.user.email },
              {
                label: t('account.duties'),
                value: session && (
                  <ul className="plain">
                    {session.assignments.map((a) => (
                      <li key={a.id}>
                        {[role(a.role), a.agencyName, a.subjectName, a.isDelegated && t('delegations.stand')]
                          .filter(Boolean)
                          .join(' · ')}
                      </li>
                    ))}
                  </ul>
                ),
              },
              {
                label: t('account.permissions'),
                value: session && <Permissions all={session.permissions} />,
              },
            ]}
          />
        </section>
        {session?.user.hasPassword && (
          <section className="sheet" aria-labelledby="password">
            <Title order={2} id="password">
              {t('password.title')}
            </Title>
            <PasswordForm
              withCurrent
              submitLabel={t('password.submit')}
              submit={({ current, next }) =>
                api.PUT('/api/v1/me/password', { body: { currentPassword: current, newPassword: next } })
              }
              onDone={() => say(t('password.done'))}
            />
          </section>
        )}
        <SecondFactor />
        {children}
        <Delegations />
        <Sessions />
        <section className="sheet" aria-labelledby="my-data">
          <Title order={2} id="my-data">
            {t('account.dataTitle')}
          </Title>
          <Text size="sm" mb="sm">
            {t('account.dataText')}
          </Text>
          <Button variant="default" component="a" href="/api/v1/me/personal-data" download>
            {t('account.download')}
          </Button>
        </section>
      </div>
    </>
  );
}

function Permissions({ all }: { all: string[] }) {
  const { t, i18n } = useTranslation('accounts');
  return (
    <ul className="plain">
      {all.map((name) => {
        const key = `accounts:permission.${name.replace('.', '_')}`;
        return <li key={name}>{i18n.exists(key) ? t(key as 'permission.register_read') : name}</li>;
      })}
    </ul>
  );
}

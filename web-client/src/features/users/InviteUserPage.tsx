import '@/lib/i18n/users';
import { TextInput } from '@mantine/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/ui/PageHeader';
import { RecordForm, useFaultText } from '@/components/ui/RecordForm';
import { LinkButton } from '@/components/ui/links';
import { api, dataOf } from '@/lib/api/client';
import type { AccountLink } from '@/lib/api/types';
import { AssignmentFields, useAssignmentLabels } from './AssignmentFields';
import { LinkOnce } from './LinkOnce';
import {
  assignmentOf,
  emptyInvitation,
  invitationSchema,
  type AssignmentValues,
  type InvitationValues,
} from './userForm';

interface Invited {
  id: string;
  name: string;
  link: AccountLink;
}

export function InviteUserPage() {
  const { t } = useTranslation('users');
  const [invited, setInvited] = useState<Invited>();
  return (
    <>
      <PageHeader title={t('invite')} crumbs={[{ label: t('title'), to: '/quan-tri/nguoi-dung' }]} />
      {invited ? (
        <section className="sheet link-once">
          <LinkOnce
            title={t('link.invited', { name: invited.name })}
            name={invited.name}
            link={invited.link}
          />
          <LinkButton mt="md" variant="default" to="/quan-tri/nguoi-dung/$id" params={{ id: invited.id }}>
            {t('link.open')}
          </LinkButton>
        </section>
      ) : (
        <InvitationForm onInvited={setInvited} />
      )}
    </>
  );
}

function InvitationForm({ onInvited }: { onInvited: (invited: Invited) => void }) {
  const { t } = useTranslation('users');
  const text = useFaultText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const labels = { displayName: t('form.displayName'), email: t('form.email'), ...useAssignmentLabels() };
  const form = useForm<InvitationValues>({
    resolver: zodResolver(invitationSchema),
    defaultValues: emptyInvitation(),
  });
  const { errors } = form.formState;
  const invite = async (values: InvitationValues) => {
    const { displayName, email } = values;
    // Without a key to repeat it by: an answer that holds a secret should not be kept for a second asking.
    const { id, link } = await dataOf(
      api.POST('/api/v1/users', { body: { displayName, email, ...assignmentOf(values) } }),
    );
    await queries.invalidateQueries({ queryKey: ['users'] });
    onInvited({ id, name: displayName, link });
  };
  return (
    <RecordForm
      form={form}
      name="user.new"
      labels={labels}
      submitLabel={t('form.submit')}
      onSubmit={invite}
      onCancel={() => void navigate({ to: '/quan-tri/nguoi-dung' })}
    >
      <fieldset>
        <legend>{t('form.person')}</legend>
        <TextInput
          id="displayName"
          label={labels.displayName}
          withAsterisk
          autoComplete="off"
          error={text(errors.displayName?.message)}
          {...form.register('displayName')}
        />
        <TextInput
          id="email"
          type="email"
          label={labels.email}
          description={t('form.emailHint')}
          withAsterisk
          autoComplete="off"
          error={text(errors.email?.message)}
          {...form.register('email')}
        />
      </fieldset>
      <fieldset>
        <legend>{t('form.assignment')}</legend>
        {/* An invitation is an assignment and more; the form's own type cannot say so. */}
        <AssignmentFields form={form as unknown as UseFormReturn<AssignmentValues>} />
      </fieldset>
    </RecordForm>
  );
}

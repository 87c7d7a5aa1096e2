import '@/lib/i18n/representation';
import { Button, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { LinkAnchor } from '@/components/ui/links';
import { api } from '@/lib/api/client';
import { orNull } from '@/lib/forms/values';

const EMPTY = { displayName: '', email: '', taxCode: '', code: '', subjectName: '', note: '' };
type Values = typeof EMPTY;
const NEEDED = ['displayName', 'email', 'taxCode'] as const;

const isTaxCode = (text: string) => /^(\d{10}|\d{12}|\d{13})$/.test(text.replace(/[\s.-]/g, ''));

/** Registers a subject's representative. Whether the subject or the code is known is told by the letter alone, never here. */
export function RegisterPage() {
  const { t } = useTranslation(['producers', 'common']);
  const [values, setValues] = useState(EMPTY);
  const [reminded, setReminded] = useState(false);
  const register = useMutation({
    mutationFn: () =>
      api.POST('/api/v1/public/representatives', {
        body: {
          displayName: values.displayName.trim(),
          email: values.email.trim(),
          taxCode: values.taxCode.trim(),
          code: orNull(values.code),
          subjectName: orNull(values.subjectName),
          note: orNull(values.note),
        },
      }),
  });
  useEffect(() => {
    document.title = `${t('producers:register.title')} – ${t('common:app')}`;
  }, [t]);
  const fault = (field: keyof Values): string | undefined => {
    if (!reminded) return undefined;
    const text = values[field].trim();
    if (NEEDED.some((needed) => needed === field) && text === '') return t('common:form.missing');
    if (field === 'email' && !/^\S+@\S+\.\S+$/.test(text)) return t('common:form.emailWrong');
    if (field === 'taxCode' && !isTaxCode(text)) return t('producers:register.taxCodeHint');
    return undefined;
  };
  const input = (field: keyof Values) => ({
    id: field,
    name: field,
    size: 'md' as const,
    value: values[field],
    error: fault(field),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setValues((all) => ({ ...all, [field]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setReminded(true);
    const wrong = NEEDED.find(
      (field) =>
        values[field].trim() === '' ||
        (field === 'email' && !/^\S+@\S+\.\S+$/.test(values.email.trim())) ||
        (field === 'taxCode' && !isTaxCode(values.taxCode)),
    );
    if (wrong) document.getElementById(wrong)?.focus();
    else register.mutate();
  };
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/icon.svg" width={48} height={48} alt="" />
        <Text c="dimmed" size="sm">
          {t('common:appLong')}
        </Text>
        {register.isSuccess ? (
          <div role="status">
            <Title order={1}>{t('producers:register.doneTitle')}</Title>
            <Text my="md">{t('producers:register.done', { email: values.email.trim() })}</Text>
          </div>
        ) : (
          <>
            <Title order={1}>{t('producers:register.title')}</Title>
            <form onSubmit={submit} noValidate>
              <Stack gap="md">
                <Text size="sm">{t('producers:register.intro')}</Text>
                {register.error && <Problem error={register.error} />}
                <TextInput
                  {...input('displayName')}
                  label={t('producers:register.name')}
                  autoComplete="name"
                />
                <TextInput
                  {...input('email')}
                  type="email"
                  autoComplete="email"
                  label={t('producers:register.email')}
                  description={t('producers:register.emailHint')}
                />
                <TextInput
                  {...input('taxCode')}
                  inputMode="numeric"
                  label={t('producers:register.taxCode')}
                  description={t('producers:register.taxCodeHint')}
                />
                <TextInput
                  {...input('code')}
                  autoComplete="off"
                  autoCapitalize="characters"
                  label={t('producers:register.code')}
                  description={t('producers:register.codeHint')}
                />
                <TextInput
                  {...input('subjectName')}
                  autoComplete="organization"
                  label={t('producers:register.subjectName')}
                />
                <Textarea
                  {...input('note')}
                  autosize
                  minRows={2}
                  maxLength={1000}
                  label={t('producers:register.note')}
                  description={t('producers:register.noteHint')}
                />
                <Button type="submit" size="md" loading={register.isPending}>
                  {t('producers:register.submit')}
                </Button>
              </Stack>
            </form>
          </>
        )}
        <LinkAnchor to="/dang-nhap" size="sm" mt="md" display="block">
          {t('producers:register.toSignIn')}
        </LinkAnchor>
      </div>
    </main>
  );
}

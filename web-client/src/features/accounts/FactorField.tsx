import { Anchor, Stack, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedFactor } from '@/lib/auth/session';

export interface TypedCode {
  kind: 'totpCode' | 'recoveryCode';
  text: string;
}
export const NO_CODE: TypedCode = { kind: 'totpCode', text: '' };
export const factorOf = ({ kind, text }: TypedCode): TypedFactor => ({ [kind]: text.trim() });

/** One field for the second factor; without the telephone it takes a recovery code instead. */
export function FactorField({
  id,
  value,
  onChange,
  error,
  onlyApplication = false,
  focused = true,
}: {
  id: string;
  value: TypedCode;
  onChange: (value: TypedCode) => void;
  error?: string | undefined;
  onlyApplication?: boolean;
  focused?: boolean;
}) {
  const { t } = useTranslation('accounts');
  const byApplication = value.kind === 'totpCode';
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The field takes the place of what was pressed to come here.
    if (focused) input.current?.focus();
  }, [focused, value.kind]);
  return (
    <Stack gap="xs">
      <TextInput
        key={value.kind}
        id={id}
        className="typed-code"
        label={t(byApplication ? 'signIn.code' : 'signIn.recoveryCode')}
        description={t(byApplication ? 'signIn.codeHint' : 'signIn.recoveryHint')}
        inputMode={byApplication ? 'numeric' : 'text'}
        autoComplete={byApplication ? 'one-time-code' : 'off'}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={byApplication ? 10 : 40}
        ref={input}
        data-autofocus={focused || undefined}
        value={value.text}
        error={error}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
      />
      {!onlyApplication && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="left"
          onClick={() => onChange({ kind: byApplication ? 'recoveryCode' : 'totpCode', text: '' })}
        >
          {t(byApplication ? 'signIn.useRecovery' : 'signIn.useCode')}
        </Anchor>
      )}
    </Stack>
  );
}

import { Alert, Anchor, Button, Code, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { detailOf } from '@/components/ui/describeError';
import { api, dataOf } from '@/lib/api/client';
import { statusOf } from '@/lib/api/problem';
import type { TypedFactor } from '@/lib/auth/session';
import { FactorField, factorOf, NO_CODE } from './FactorField';
import { RecoveryCodes } from './RecoveryCodes';

const begin = (factor: TypedFactor) => dataOf(api.POST('/api/v1/me/totp', { body: factor }));

/** Secret, code, recovery codes: what it takes to have a second factor, or to move it to another telephone. */
export function TotpSetup({ moves = false, onDone }: { moves?: boolean; onDone: () => void }) {
  const { t } = useTranslation('accounts');
  const [proof, setProof] = useState(NO_CODE);
  const [codes, setCodes] = useState<string[]>();
  const setup = useMutation({
    mutationFn: () => begin(moves ? factorOf(proof) : {}),
    gcTime: 0,
    onError: () => setProof({ ...proof, text: '' }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!moves || proof.text.trim() !== '') setup.mutate();
  };
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (setup.data) return <Confirmation setup={setup.data} onConfirmed={setCodes} />;
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm">{t(moves ? 'factor.moveText' : 'factor.about')}</Text>
        <Refusal error={setup.error} />
        {moves && <FactorField id="move-code" value={proof} onChange={setProof} />}
        <div>
          <Button type="submit" loading={setup.isPending}>
            {t(moves ? 'factor.begin' : 'factor.setUp')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function Confirmation({
  setup,
  onConfirmed,
}: {
  setup: Awaited<ReturnType<typeof begin>>;
  onConfirmed: (codes: string[]) => void;
}) {
  const { t } = useTranslation('accounts');
  const [typed, setTyped] = useState(NO_CODE);
  const [missing, setMissing] = useState(false);
  const confirm = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/api/v1/me/totp/confirmation', { body: { totpCode: typed.text.trim() } })),
    gcTime: 0,
    onSuccess: ({ codes }) => onConfirmed(codes),
    onError: () => setTyped(NO_CODE),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(typed.text.trim() === '');
    if (typed.text.trim() !== '') confirm.mutate();
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm" fw={600}>
          {t('factor.step1')}
        </Text>
        <img
          className="qr-code"
          src={`data:image/svg+xml,${encodeURIComponent(setup.qrCode)}`}
          width={208}
          height={208}
          alt={t('factor.qr')}
        />
        <div>
          <Text size="sm">{t('factor.type')}</Text>
          <Code className="secret">{setup.secret}</Code>
        </div>
        <Anchor href={setup.uri} size="sm">
          {t('factor.open')}
        </Anchor>
        <Text size="sm" fw={600}>
          {t('factor.step2')}
        </Text>
        <Refusal error={confirm.error} />
        <FactorField
          id="confirm-code"
          value={typed}
          onChange={setTyped}
          error={missing ? t('factor.missing') : undefined}
          onlyApplication
        />
        <div>
          <Button type="submit" loading={confirm.isPending}>
            {t('factor.confirm')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** A wrong code is told in the server's words; what is no refusal, like a lost connection, in the common box. */
export function Refusal({ error }: { error: unknown }) {
  if (!error) return null;
  return statusOf(error) === 422 ? (
    <Alert role="alert" color="red" variant="outline">
      {detailOf(error)}
    </Alert>
  ) : (
    <Problem error={error} />
  );
}

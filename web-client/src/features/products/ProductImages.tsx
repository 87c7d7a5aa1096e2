import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/components/ui/Problem';
import { FilePick } from '@/components/ui/FilePick';
import { api } from '@/lib/api/client';
import { sendFile } from '@/lib/api/upload';
import type { ProductDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/session';

export function ProductImages({ product }: { product: ProductDetail }) {
  const { t } = useTranslation('products');
  const { can } = useSession();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: (imageId: string) =>
      api.DELETE('/api/v1/products/{id}/images/{imageId}', { params: { path: { id: product.id, imageId } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['products', 'one', product.id] }),
  });
  return (
    <Stack>
      {product.images.length === 0 && <Text c="dimmed">{t('image.none')}</Text>}
      {remove.error && <Problem error={remove.error} />}
      {product.images.length > 0 && (
        <ul className="plain images">
          {product.images.map((image) => (
            <li key={image.id}>
              <img src={image.url} alt={image.alt ?? product.name} loading="lazy" />
              {can('register.write') && (
                <Button
                  className="no-print"
                  size="compact-xs"
                  variant="default"
                  onClick={() => remove.mutate(image.id)}
                >
                  {t('image.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {can('register.write') && <AddImage product={product} />}
    </Stack>
  );
}

function AddImage({ product }: { product: ProductDetail }) {
  const { t } = useTranslation('products');
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState('');
  const upload = useMutation({
    mutationFn: (chosen: File) => sendFile(`/api/v1/products/${product.id}/images`, { file: chosen, alt }),
    onSuccess: async () => {
      setFile(null);
      setAlt('');
      await queries.invalidateQueries({ queryKey: ['products', 'one', product.id] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file) upload.mutate(file);
  };
  return (
    <form onSubmit={submit} className="no-print">
      <Stack gap="xs">
        <FilePick
          label={t('image.file')}
          accept="image/jpeg,image/png,image/webp"
          file={file}
          onPick={setFile}
        />
        {file && (
          <>
            <TextInput
              label={t('image.alt')}
              value={alt}
              maxLength={200}
              onChange={(event) => setAlt(event.currentTarget.value)}
            />
            <Group>
              <Button type="submit" size="xs" loading={upload.isPending}>
                {t('image.upload')}
              </Button>
            </Group>
          </>
        )}
        {upload.error && <Problem error={upload.error} />}
      </Stack>
    </form>
  );
}

import { Group, Stack, Text } from '@mantine/core';
import { useEffect, useId, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldStore } from '@/lib/offline/fieldStore';
import { shrinkPhoto } from '@/lib/offline/shrinkPhoto';
import { uuid7 } from '@/lib/offline/uuid7';
import type { Visit } from './visit';

/** Pictures of a finding: taken, made small, kept on the device. */
export function PhotoPart({
  visit,
  findingId,
  change,
  needed,
}: {
  visit: Visit;
  findingId: string;
  change: (act: (visit: Visit) => Visit) => void;
  needed: boolean;
}) {
  const { t } = useTranslation('inspections');
  const input = useId();
  const [failed, setFailed] = useState(false);
  const photos = visit.photos.filter((photo) => photo.findingId === findingId);

  async function take(event: ChangeEvent<HTMLInputElement>) {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    setFailed(false);
    for (const file of files) {
      try {
        const small = await shrinkPhoto(file);
        const id = uuid7();
        await fieldStore.savePhoto(id, small);
        const taken = { id, findingId, takenAt: new Date().toISOString(), size: small.size, sent: false };
        change((v) => ({ ...v, photos: [...v.photos, taken] }));
      } catch {
        setFailed(true);
      }
    }
  }

  return (
    <Stack gap="xs">
      <div className="file-pick">
        <label htmlFor={input}>{t('visit.photo')}</label>
        <input id={input} type="file" accept="image/*" multiple onChange={(event) => void take(event)} />
      </div>
      {needed && photos.length === 0 && (
        <Text size="sm" c="var(--bad)">
          {t('visit.needsPhoto')}
        </Text>
      )}
      {failed && (
        <Text size="sm" c="var(--bad)" role="alert">
          {t('visit.photoFailed')}
        </Text>
      )}
      <Group>
        {photos.map((photo, index) => (
          <Kept
            key={photo.id}
            id={photo.id}
            number={index + 1}
            onRemove={
              photo.sent
                ? undefined
                : () => {
                    change((v) => ({ ...v, photos: v.photos.filter((one) => one.id !== photo.id) }));
                    void fieldStore.dropPhoto(photo.id);
                  }
            }
          />
        ))}
      </Group>
    </Stack>
  );
}

function Kept({ id, number, onRemove }: { id: string; number: number; onRemove: (() => void) | undefined }) {
  const { t } = useTranslation('inspections');
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    void fieldStore.photo(id).then((blob) => {
      if (!blob) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  return (
    <figure className="kept-photo">
      {url && <img src={url} alt={t('visit.photoAlt', { number })} width={96} height={72} />}
      {onRemove && (
        <button type="button" onClick={onRemove}>
          {t('visit.removePhoto', { number })}
        </button>
      )}
    </figure>
  );
}

import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';

const WIDTH = 480;
const HEIGHT = 160;
const PREFIX = 'data:image/png;base64,';

/** A frame to sign in with a finger or a pen. */
export function SignaturePad({
  label,
  drawing,
  onDraw,
}: {
  label: string;
  drawing: string;
  onDraw: (png: string) => void;
}) {
  const { t } = useTranslation('inspections');
  const canvas = useRef<HTMLCanvasElement>(null);
  const down = useRef(false);
  const pen = () => canvas.current?.getContext('2d') ?? null;

  useEffect(() => {
    const context = pen();
    if (!context) return;
    context.lineWidth = 2.5;
    context.lineCap = 'round';
    context.strokeStyle = '#111';
    if (!drawing) return;
    const picture = new Image();
    picture.onload = () => context.drawImage(picture, 0, 0);
    picture.src = PREFIX + drawing;
    // what is drawn later is on the canvas already
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const place = (event: PointerEvent<HTMLCanvasElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    return [
      ((event.clientX - frame.left) * WIDTH) / frame.width,
      ((event.clientY - frame.top) * HEIGHT) / frame.height,
    ] as const;
  };
  return (
    <div>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={`${label}: ${drawing ? t('sign.drawn') : t('sign.empty')}`}
        className="signature"
        onPointerDown={(event) => {
          down.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          pen()?.beginPath();
          pen()?.moveTo(...place(event));
        }}
        onPointerMove={(event) => {
          if (!down.current) return;
          pen()?.lineTo(...place(event));
          pen()?.stroke();
        }}
        onPointerUp={() => {
          down.current = false;
          const png = canvas.current?.toDataURL('image/png') ?? '';
          onDraw(png.startsWith(PREFIX) ? png.slice(PREFIX.length) : '');
        }}
      />
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          {drawing ? t('sign.drawn') : t('sign.draw')}
        </Text>
        {drawing && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              pen()?.clearRect(0, 0, WIDTH, HEIGHT);
              onDraw('');
            }}
          >
            {t('sign.clear')}
          </Button>
        )}
      </Group>
    </div>
  );
}

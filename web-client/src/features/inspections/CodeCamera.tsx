import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What phones bring along for reading codes; not yet in the DOM's types. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

const detectorOf = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
const FORMATS = ['qr_code', 'ean_13', 'data_matrix'];
const PAUSE = 200;

/** Reads a code by the phone's camera, where the phone can; nothing of the picture is kept. */
export function CodeCamera({ onCode }: { onCode: (text: string) => void }) {
  const { t } = useTranslation('inspections');
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!detectorOf() || !navigator.mediaDevices) return null;
  return (
    <div>
      <Group>
        <Button
          variant="default"
          size="md"
          onClick={() => {
            setFailed(false);
            setOpen(!open);
          }}
        >
          {t(open ? 'visit.scanStop' : 'visit.scanCamera')}
        </Button>
      </Group>
      {failed && (
        <Text role="alert" size="sm" c="var(--bad)">
          {t('visit.scanFailed')}
        </Text>
      )}
      {open && (
        <Viewfinder
          label={t('visit.scanCamera')}
          onCode={(text) => {
            setOpen(false);
            onCode(text);
          }}
          onFail={() => {
            setOpen(false);
            setFailed(true);
          }}
        />
      )}
    </div>
  );
}

function Viewfinder({
  label,
  onCode,
  onFail,
}: {
  label: string;
  onCode: (text: string) => void;
  onFail: () => void;
}) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ onCode, onFail });
  useEffect(() => {
    told.current = { onCode, onFail };
  });
  useEffect(() => {
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let here = true;
    const detector = new (detectorOf()!)({ formats: FORMATS });
    const look = async () => {
      const [found] = video.current ? await detector.detect(video.current).catch(() => []) : [];
      if (!here) return;
      if (found) told.current.onCode(found.rawValue);
      else timer = setTimeout(() => void look(), PAUSE);
    };
    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        if (!here || !video.current) return stop();
        video.current.srcObject = stream;
        await video.current.play();
        await look();
      } catch {
        if (here) told.current.onFail();
      }
    };
    const stop = () => stream?.getTracks().forEach((track) => track.stop());
    void start();
    return () => {
      here = false;
      clearTimeout(timer);
      stop();
    };
  }, []);
  return <video ref={video} className="viewfinder" aria-label={label} muted playsInline />;
}

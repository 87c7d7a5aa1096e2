import { createFileRoute } from '@tanstack/react-router';
import { BASES } from '@/features/revocations/CaseFields';
import { ProposePage } from '@/features/revocations/ProposePage';
import { choicesOf, textOf, type RawSearch } from '@/lib/url';

/** What a violation or another case knows already; only what is given, so that the rest keeps its first value. */
const readCase = (raw: RawSearch) => {
  const [basis, groundCode, ground] = [
    choicesOf(raw['basis'], BASES)?.[0],
    textOf(raw['groundCode']),
    textOf(raw['ground']),
  ];
  const [basisOn, reference] = [textOf(raw['basisOn']), textOf(raw['reference'])];
  return {
    ...(basis && { basis }),
    ...(groundCode && { groundCode }),
    ...(ground && { ground }),
    ...(basisOn && { basisOn }),
    ...(reference && { reference }),
  };
};

export const Route = createFileRoute('/quan-tri/cong-nhan/$id/thu-hoi')({
  validateSearch: readCase,
  component: Page,
});

function Page() {
  return <ProposePage id={Route.useParams().id} known={Route.useSearch()} />;
}

import IconAudit from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs';
import IconApps from '@tabler/icons-react/dist/esm/icons/IconPlugConnected.mjs';
import IconCertificate from '@tabler/icons-react/dist/esm/icons/IconCertificate.mjs';
import IconDecision from '@tabler/icons-react/dist/esm/icons/IconGavel.mjs';
import IconRevocation from '@tabler/icons-react/dist/esm/icons/IconCertificateOff.mjs';
import IconChecklist from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs';
import IconAgency from '@tabler/icons-react/dist/esm/icons/IconBuildingBank.mjs';
import IconChanges from '@tabler/icons-react/dist/esm/icons/IconArrowsExchange.mjs';
import IconExpiry from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs';
import IconNotices from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs';
import IconHolidays from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import IconJobs from '@tabler/icons-react/dist/esm/icons/IconClockPlay.mjs';
import IconWatches from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import IconInspections from '@tabler/icons-react/dist/esm/icons/IconClipboardCheck.mjs';
import IconPlans from '@tabler/icons-react/dist/esm/icons/IconCalendarStats.mjs';
import IconStamps from '@tabler/icons-react/dist/esm/icons/IconQrcode.mjs';
import IconRecalls from '@tabler/icons-react/dist/esm/icons/IconTruckReturn.mjs';
import IconFindings from '@tabler/icons-react/dist/esm/icons/IconTool.mjs';
import IconComplaints from '@tabler/icons-react/dist/esm/icons/IconMessageReport.mjs';
import IconFigures from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs';
import IconSupervision from '@tabler/icons-react/dist/esm/icons/IconChartHistogram.mjs';
import IconLocalities from '@tabler/icons-react/dist/esm/icons/IconScale.mjs';
import IconGtins from '@tabler/icons-react/dist/esm/icons/IconBarcode.mjs';
import IconViolations from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconPortals from '@tabler/icons-react/dist/esm/icons/IconCloudUpload.mjs';
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs';
import IconImport from '@tabler/icons-react/dist/esm/icons/IconFileImport.mjs';
import IconMap from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import IconProduct from '@tabler/icons-react/dist/esm/icons/IconPlant2.mjs';
import IconRegistrations from '@tabler/icons-react/dist/esm/icons/IconUserCheck.mjs';
import IconSubject from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUserCog.mjs';
import { onlyRepresents, useSession, type Permission } from '@/lib/auth/session';

/** Names a text of the menu. */
type AreaKey =
  | 'agencies'
  | 'artworks'
  | 'gtins'
  | 'myArtworks'
  | 'myGtins'
  | 'audit'
  | 'certifications'
  | 'changeRequests'
  | 'clients'
  | 'webhooks'
  | 'complaints'
  | 'decisions'
  | 'expiryReviews'
  | 'figures'
  | 'findings'
  | 'holidays'
  | 'home'
  | 'imports'
  | 'inspectionPlans'
  | 'inspections'
  | 'jobs'
  | 'localityReviews'
  | 'myChangeRequests'
  | 'myFindings'
  | 'myRecalls'
  | 'myRevocations'
  | 'mySubjects'
  | 'notices'
  | 'portals'
  | 'products'
  | 'recalls'
  | 'representatives'
  | 'revocations'
  | 'stamps'
  | 'stampAlerts'
  | 'myStamps'
  | 'subjects'
  | 'supervision'
  | 'units'
  | 'users'
  | 'violations'
  | 'myViolations'
  | 'watches'
  | 'workItems';

interface Area {
  to: string;
  key: AreaKey;
  Icon: typeof IconHome;
  /** Without one, everybody who is signed in finds it. */
  needs?: Permission;
}

interface AreaGroup {
  /** Its heading; the first stands without one. */
  key?: 'register' | 'duties' | 'facts' | 'system';
  areas: Area[];
}

/** What there is, in the order of the menu; the palette finds the same. The second is for somebody who keeps records and represents a subject as well. */
const GROUPS: AreaGroup[] = [
  {
    areas: [
      { to: '/quan-tri', key: 'home', Icon: IconHome },
      { to: '/quan-tri/san-pham-cua-toi', key: 'mySubjects', Icon: IconProduct, needs: 'changes.propose' },
    ],
  },
  {
    key: 'register',
    areas: [
      { to: '/quan-tri/san-pham', key: 'products', Icon: IconProduct, needs: 'register.read' },
      { to: '/quan-tri/chu-the', key: 'subjects', Icon: IconSubject, needs: 'register.read' },
      { to: '/quan-tri/cong-nhan', key: 'certifications', Icon: IconCertificate, needs: 'register.read' },
      { to: '/quan-tri/can-bo-sung', key: 'workItems', Icon: IconChecklist, needs: 'register.read' },
      { to: '/quan-tri/nhap-du-lieu', key: 'imports', Icon: IconImport, needs: 'imports.run' },
    ],
  },
  {
    key: 'duties',
    areas: [
      { to: '/quan-tri/ra-soat', key: 'expiryReviews', Icon: IconExpiry, needs: 'register.write' },
      { to: '/quan-tri/giay-bao', key: 'notices', Icon: IconNotices, needs: 'register.write' },
      { to: '/quan-tri/thu-hoi', key: 'revocations', Icon: IconRevocation, needs: 'register.read' },
      { to: '/quan-tri/quyet-dinh', key: 'decisions', Icon: IconDecision, needs: 'register.read' },
      {
        to: '/quan-tri/ke-hoach-kiem-tra',
        key: 'inspectionPlans',
        Icon: IconPlans,
        needs: 'inspections.plan',
      },
      { to: '/quan-tri/kiem-tra', key: 'inspections', Icon: IconInspections, needs: 'inspections.read' },
      { to: '/quan-tri/khac-phuc', key: 'findings', Icon: IconFindings, needs: 'inspections.read' },
      { to: '/quan-tri/vi-pham', key: 'violations', Icon: IconViolations, needs: 'violations.read' },
      { to: '/quan-tri/thu-hoi-san-pham', key: 'recalls', Icon: IconRecalls, needs: 'register.read' },
      { to: '/quan-tri/tem', key: 'stamps', Icon: IconStamps, needs: 'labels.read' },
      { to: '/quan-tri/tem/nghi-sao-chep', key: 'stampAlerts', Icon: IconStamps, needs: 'labels.read' },
      { to: '/quan-tri/ma-so', key: 'gtins', Icon: IconGtins, needs: 'labels.read' },
      { to: '/quan-tri/mau-nhan', key: 'artworks', Icon: IconGtins, needs: 'labels.read' },
      { to: '/quan-tri/phan-anh', key: 'complaints', Icon: IconComplaints, needs: 'complaints.handle' },
      { to: '/quan-tri/de-nghi', key: 'changeRequests', Icon: IconChanges, needs: 'register.write' },
      { to: '/quan-tri/dai-dien', key: 'representatives', Icon: IconRegistrations, needs: 'register.write' },
      { to: '/quan-tri/theo-doi', key: 'watches', Icon: IconWatches, needs: 'register.read' },
      { to: '/quan-tri/giam-sat', key: 'supervision', Icon: IconSupervision, needs: 'supervision.read' },
      {
        to: '/quan-tri/giam-sat-dia-phuong',
        key: 'localityReviews',
        Icon: IconLocalities,
        needs: 'supervision.read',
      },
      { to: '/quan-tri/so-lieu', key: 'figures', Icon: IconFigures, needs: 'register.read' },
    ],
  },
  {
    key: 'facts',
    areas: [
      { to: '/quan-tri/dia-ban', key: 'units', Icon: IconMap, needs: 'register.read' },
      { to: '/quan-tri/co-quan', key: 'agencies', Icon: IconAgency, needs: 'register.read' },
      { to: '/quan-tri/ngay-nghi', key: 'holidays', Icon: IconHolidays, needs: 'register.read' },
    ],
  },
  {
    key: 'system',
    areas: [
      { to: '/quan-tri/nguoi-dung', key: 'users', Icon: IconUsers, needs: 'users.manage' },
      { to: '/quan-tri/ung-dung', key: 'clients', Icon: IconApps, needs: 'clients.manage' },
      { to: '/quan-tri/webhook', key: 'webhooks', Icon: IconApps, needs: 'webhooks.manage' },
      { to: '/quan-tri/cong-truy-xuat', key: 'portals', Icon: IconPortals, needs: 'portals.manage' },
      { to: '/quan-tri/cong-viec-nen', key: 'jobs', Icon: IconJobs, needs: 'jobs.manage' },
      { to: '/quan-tri/nhat-ky', key: 'audit', Icon: IconAudit, needs: 'audit.read' },
    ],
  },
];

/** A representative finds what is theirs, and nothing that would show the same few records in other ways. */
const OWN: AreaGroup[] = [
  {
    areas: [
      { to: '/quan-tri', key: 'mySubjects', Icon: IconProduct, needs: 'changes.propose' },
      { to: '/quan-tri/de-nghi', key: 'myChangeRequests', Icon: IconChanges, needs: 'changes.propose' },
      { to: '/quan-tri/khac-phuc', key: 'myFindings', Icon: IconFindings, needs: 'findings.remedy' },
      { to: '/quan-tri/thu-hoi', key: 'myRevocations', Icon: IconRevocation, needs: 'revocations.answer' },
      { to: '/quan-tri/vi-pham', key: 'myViolations', Icon: IconViolations, needs: 'violations.explain' },
      { to: '/quan-tri/thu-hoi-san-pham', key: 'myRecalls', Icon: IconRecalls, needs: 'recalls.report' },
      { to: '/quan-tri/tem', key: 'myStamps', Icon: IconStamps, needs: 'labels.report' },
      { to: '/quan-tri/ma-so', key: 'myGtins', Icon: IconGtins, needs: 'labels.report' },
      { to: '/quan-tri/mau-nhan', key: 'myArtworks', Icon: IconGtins, needs: 'labels.report' },
    ],
  },
];

/** The areas that the signed-in person may open. */
export function useAreas(): AreaGroup[] {
  const { session, can } = useSession();
  return (onlyRepresents(session) ? OWN : GROUPS)
    .map((group) => ({ ...group, areas: group.areas.filter(({ needs }) => !needs || can(needs)) }))
    .filter(({ areas }) => areas.length > 0);
}

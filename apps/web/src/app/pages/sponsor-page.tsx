import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { exportProgrammeEffect } from '@understudy/contracts/indicators-effect';
import { DownloadCsv } from '../../components/download-csv.js';
import { EffectCard } from '../../features/indicators/effect-card.js';
import { effectQuery } from '../../features/indicators/effect-queries.js';
import { SponsorView } from '../../features/programmes/sponsor/sponsor-view.js';

/** A programme for whoever stands for it, with what it brings. */
export const SponsorPage = () => {
  const { programmeId } = useParams({ from: '/signed-in/programmes/$programmeId/sponsor' });
  const { data: effect } = useSuspenseQuery(effectQuery(programmeId));
  const file = <DownloadCsv of={exportProgrammeEffect} input={{ params: { programmeId } }} />;
  return <SponsorView effect={<EffectCard effect={effect} file={file} />} />;
};

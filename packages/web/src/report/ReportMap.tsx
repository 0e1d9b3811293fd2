import { createMemo, Show, type JSX } from 'solid-js';
import { createAsk } from '../home/ask.ts';
import { local } from '../home/local.ts';
import { number, percent } from '../i18n/numbers.ts';
import { api } from '../live/api.ts';
import { type MapSign, SignMap } from '../observer/SignMap.tsx';
import { useReport } from './report-room.ts';
import { r } from './words.ts';

/** Sites, hospitals with the fullest they were, and crossings with how long they were closed. */
export function ReportMap(): JSX.Element {
  const room = useReport();
  const briefing = createAsk(
    () => room.exercise,
    (exercise) => api().control.briefing.query({ exercise }),
  );
  const signs = createMemo((): readonly MapSign[] => {
    const { hospitals, crossings } = room.view().report;
    return (briefing.value()?.places ?? []).flatMap((place): readonly MapSign[] => {
      const name = local(place.name);
      const hospital = hospitals.find((row) => row.hospital === place.id);
      const crossing = crossings.find((row) => row.crossing === place.id);
      const at = [place.at, ...place.ends].find((one) => one !== null);
      if (at === undefined || at === null) return [];
      if (place.kind === 'site')
        return [{ id: place.id, kind: 'site', at, ends: [], name, says: r('map.site'), level: null }];
      if (hospital !== undefined && hospital.staffed > 0)
        return [
          {
            id: place.id,
            kind: 'hospital',
            at,
            ends: [],
            name,
            says: r('map.hospital', { share: percent(hospital.peakOccupancy) }),
            level: hospital.peakOccupancy,
          },
        ];
      if (crossing === undefined) return [];
      const end = room.view().report.overview.ended;
      const closed = crossing.closures.reduce((sum, { from, to }) => sum + ((to ?? end) - from) / 60_000, 0);
      return [
        {
          id: place.id,
          kind: closed > 0 ? 'closed' : 'crossing',
          at,
          ends: place.ends,
          name,
          says: closed > 0 ? r('map.closed', { minutes: number(Math.round(closed)) }) : r('map.open'),
          level: null,
        },
      ];
    });
  });
  return (
    <Show when={briefing.value()}>
      {(of) => (
        <SignMap
          label={r('mapSays')}
          signs={signs()}
          maps={of().maps}
          tableHeads={[r('map.place'), r('map.what')]}
          tableName={r('map')}
        />
      )}
    </Show>
  );
}

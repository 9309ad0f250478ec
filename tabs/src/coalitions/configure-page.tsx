import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { useSession } from '../session';
import { PlainPage } from '../ui/plain-page';
import { ProblemPanel } from '../ui/problem-panel';
import { SkeletonRows } from '../ui/skeleton';
import { useCoalitions } from './queries';

/** The configuration of a channel tab: which coalition's board it shows. Teams brings the button to save. */
export function ConfigurePage() {
  const texts = useTexts();
  const { configure, common } = texts.tabs;
  const { host } = useSession();
  const coalitions = useCoalitions();
  const [chosen, setChosen] = useState('');
  const choose = (code: string) => {
    setChosen(code);
    const coalition = coalitions.data?.find((one) => one.code === code);
    if (!coalition || host.kind !== 'teams') return;
    const path = `/coalities/${encodeURIComponent(code)}`;
    host.offerTab({ entityId: `coalities/${code}`, name: coalition.shortName, path });
  };
  return (
    <PlainPage width="reading" title={configure.title} sentence={configure.sentence}>
      {coalitions.isPending && <SkeletonRows count={1} height={56} />}
      {coalitions.isError && (
        <ProblemPanel
          title={common.loadFailed}
          text={sentenceOf(coalitions.error, texts)}
          retry={() => void coalitions.refetch()}
        />
      )}
      {coalitions.data && (
        <Field label={configure.coalition} hint={host.kind === 'teams' ? configure.thenSave : configure.onlyInTeams}>
          <Select value={chosen} onChange={(_, { value }) => choose(value)}>
            <option value="" disabled>
              {configure.choose}
            </option>
            {coalitions.data.map((coalition) => (
              <option key={coalition.code} value={coalition.code}>
                {`${coalition.code} · ${coalition.name}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </PlainPage>
  );
}

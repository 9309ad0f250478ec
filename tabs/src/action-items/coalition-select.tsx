import { Select } from '@fluentui/react-components';
import { asCoalitionCode } from '../../../core/shared/ids';
import { useCoalitions } from '../coalitions/queries';
import { useTexts } from '../language';
import type { ItemFieldProps } from './item-field-props';

/** The coalition an action item belongs to, or *Nog te plaatsen*. */
export function CoalitionSelect({
  item,
  barred,
  change,
  ...field
}: ItemFieldProps & { readonly 'aria-label'?: string }) {
  const { shared } = useTexts();
  const coalitions = useCoalitions().data ?? [];
  const known = item.coalition ? [item.coalition] : [];
  return (
    <Select
      {...field}
      value={item.coalition?.code ?? ''}
      disabled={barred}
      onChange={(_, { value }) => change({ kind: 'coalition', coalition: value ? asCoalitionCode(value) : null })}
    >
      <option value="">{shared.toPlace}</option>
      {(coalitions.length > 0 ? coalitions : known).map((coalition) => (
        <option key={coalition.code} value={coalition.code}>
          {`${coalition.code} · ${coalition.shortName}`}
        </option>
      ))}
    </Select>
  );
}

import { Link } from 'react-router';
import { useTexts } from './language';
import { usePageTitle } from './ui/page-title';
import { EmptyPanel } from './ui/problem-panel';

/** An address that no page answers to. */
export function NotFoundPage() {
  const { tabs } = useTexts();
  usePageTitle(tabs.notFound.title);
  return (
    <EmptyPanel title={tabs.notFound.title} text={tabs.notFound.text}>
      <Link to="/">{tabs.nav.coalitions}</Link>
    </EmptyPanel>
  );
}

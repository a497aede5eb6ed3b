import { Box, NativeSelect, Stack, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useUser } from '../../api/session.js';
import { TenantPage } from '../../ui/index.js';
import { BudgetPart } from './BudgetPart.js';
import { DebtsPart } from './DebtsPart.js';
import { Exception } from './Exception.js';
import { HomesPart } from './HomesPart.js';
import { OverviewPart } from './OverviewPart.js';
import { PlansPart } from './PlansPart.js';

const PARTS = ['overview', 'homes', 'plans', 'debts', 'budget'] as const;
type Part = (typeof PARTS)[number];

/** Everything about one person's money, a part at a time; the part is in the address, so that it can be shared and gone back to. */
export default function MoneyPage() {
  const { t } = useTranslation('money');
  const { tenantId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [exception, setException] = useState<string | null>(null);
  const isManager = useUser().role === 'association_manager';
  const part = PARTS.find((one) => one === search.get('part')) ?? 'overview';
  const go = (to: string | null) => setSearch(to === null || to === 'overview' ? {} : { part: to });
  const parts: Record<Part, React.ReactNode> = {
    overview: <OverviewPart tenantId={tenantId} />,
    homes: <HomesPart tenantId={tenantId} />,
    plans: <PlansPart tenantId={tenantId} exception={exception} />,
    debts: <DebtsPart tenantId={tenantId} exception={exception} />,
    budget: <BudgetPart tenantId={tenantId} exception={exception} />,
  };
  return (
    <TenantPage tenantId={tenantId} tab="money" size="xl">
      {() => (
        <Stack gap="lg">
          {isManager && <Exception reason={exception} onChange={setException} />}
          <Box hiddenFrom="sm">
            <NativeSelect
              label={t('part.label')}
              value={part}
              onChange={(event) => go(event.currentTarget.value)}
              data={PARTS.map((value) => ({ value, label: t(`part.${value}`) }))}
            />
          </Box>
          <Tabs value={part} onChange={go} keepMounted={false}>
            <Tabs.List visibleFrom="sm" aria-label={t('part.label')} mb="lg">
              {PARTS.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {t(`part.${one}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {PARTS.map((one) => (
              <Tabs.Panel key={one} value={one}>
                {parts[one]}
              </Tabs.Panel>
            ))}
          </Tabs>
        </Stack>
      )}
    </TenantPage>
  );
}

import { Button, Group, Paper, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfidentialMark, DateText, Dialog, ListState, MoneyText, StatusBadge, useFormat } from '../../ui/index.js';
import { BudgetBars } from './BudgetBars.js';
import { BudgetForm } from './BudgetForm.js';
import { type Budget, useBudgets } from './money.js';

function Detail({ budget, onChange }: { budget: Budget; onChange: () => void }) {
  const { t } = useTranslation('money');
  const { date } = useFormat();
  const lines = (amounts: Record<string, number>, prefix: 'income' | 'outgoing') => (
    <ul>
      {Object.entries(amounts).map(([kind, cents]) => (
        <li key={kind}>
          {t(`budget.${prefix}.${kind}`)} – <MoneyText cents={cents} compact />
        </li>
      ))}
    </ul>
  );
  return (
    <details>
      <summary>
        {date(`${budget.month}-01`, 'month')}, {t('budget.persons', { count: budget.persons })}
        {budget.days !== null && `, ${t('budget.days', { count: budget.days })}`}
      </summary>
      <Stack gap="sm" mt="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <div>
            <Text fw={600}>{t('budget.incomes')}</Text>
            {lines(budget.incomes, 'income')}
          </div>
          <div>
            <Text fw={600}>{t('budget.outgoings')}</Text>
            {lines(budget.outgoings, 'outgoing')}
          </div>
        </SimpleGrid>
        {budget.note && <Text style={{ whiteSpace: 'pre-line' }}>{budget.note}</Text>}
        <Text size="sm" c="dimmed">
          <DateText value={budget.notedAt} style="dateTime" /> {budget.notedBy}
        </Text>
        <Group>
          <Button size="xs" variant="default" onClick={onChange}>
            {t('budget.change')}
          </Button>
        </Group>
      </Stack>
    </details>
  );
}

function Left({ budget, label }: { budget: Budget; label: string }) {
  const { t } = useTranslation('money');
  const { date } = useFormat();
  return (
    <Paper withBorder p="md">
      <Text size="sm" c="dimmed">
        {label}, {date(`${budget.month}-01`, 'month')}
      </Text>
      <Text fz="xl" fw={650} c={budget.leftPerPersonDayCents < 0 ? 'red.6' : undefined}>
        <MoneyText cents={budget.leftPerPersonDayCents} />
      </Text>
      <Text size="sm">{t('budget.perPersonDay')}</Text>
      {budget.isIncomplete && <StatusBadge tone="warning">{t('budget.incomplete')}</StatusBadge>}
    </Paper>
  );
}

/** Budgets by month, two of them side by side: at first the oldest and the newest. */
export function BudgetPart({ tenantId, exception }: { tenantId: string; exception: string | null }) {
  const { t } = useTranslation('money');
  const { date } = useFormat();
  const [open, setOpen] = useState<Budget | 'new' | null>(null);
  const [picked, setPicked] = useState<{ before: string | null; after: string | null }>({ before: null, after: null });
  const close = () => setOpen(null);
  return (
    <ListState query={useBudgets(tenantId, exception)} empty={{ title: '' }} isEmpty={() => false} lines={6}>
      {({ items }) => {
        const of = (month: string | null) => items.find((budget) => budget.month === month);
        const after = of(picked.after) ?? items[0];
        const before = of(picked.before) ?? items.at(-1);
        const months = items.map(({ month }) => ({ value: month, label: date(`${month}-01`, 'month') }));
        return (
          <Stack gap="lg">
            <Group justify="space-between">
              <Title order={2}>{t('budget.title')}</Title>
              <ConfidentialMark />
            </Group>
            {items.length === 0 && <Text c="dimmed">{t('budget.none')}</Text>}
            {after && before && (
              <Paper component="section" withBorder p="lg">
                <Stack>
                  {items.length > 1 && (
                    <SimpleGrid cols={{ base: 1, xs: 2 }}>
                      <Select
                        label={t('budget.before')}
                        data={months}
                        value={before.month}
                        onChange={(month) => setPicked({ ...picked, before: month })}
                        allowDeselect={false}
                      />
                      <Select
                        label={t('budget.after')}
                        data={months}
                        value={after.month}
                        onChange={(month) => setPicked({ ...picked, after: month })}
                        allowDeselect={false}
                      />
                    </SimpleGrid>
                  )}
                  <SimpleGrid cols={{ base: 1, xs: 2 }}>
                    {before !== after && <Left budget={before} label={t('budget.before')} />}
                    <Left budget={after} label={before === after ? t('budget.leftTitle') : t('budget.after')} />
                  </SimpleGrid>
                  <BudgetBars budgets={before === after ? [after] : [before, after]} />
                  <Text size="sm" c="dimmed">
                    {t('budget.definition')}
                  </Text>
                </Stack>
              </Paper>
            )}
            {items.map((budget) => (
              <Detail key={budget.id} budget={budget} onChange={() => setOpen(budget)} />
            ))}
            <Group>
              <Button onClick={() => setOpen('new')}>{t('budget.add')}</Button>
            </Group>
            <Dialog opened={open !== null} onClose={close} title={t('budget.add')} size="lg">
              {open !== null && (
                <BudgetForm
                  key={open === 'new' ? 'new' : open.id}
                  tenantId={tenantId}
                  from={open === 'new' ? items[0] : open}
                  isNew={open === 'new'}
                  onClose={close}
                />
              )}
            </Dialog>
          </Stack>
        );
      }}
    </ListState>
  );
}

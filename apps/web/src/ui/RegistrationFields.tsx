import { Checkbox, Input, type MantineSize, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.js';
import { useFormat } from './format.js';
import { SlotChips } from './SlotChips.js';

type Stored = Pick<
  components['schemas']['EmployerInvitation'],
  'tables' | 'away' | 'recruiters' | 'offers' | 'equipment' | 'equipmentNote'
>;
/** `tables` is null while what is typed is no number of tables. */
export type RegistrationValues = Omit<Stored, 'tables'> & { tables: number | null };

const MOST_TABLES = 20;
const EQUIPMENT = ['power', 'screen', 'wifi', 'quiet', 'step_free', 'poster'] as const satisfies Stored['equipment'];

/** What the fields begin with. */
export const registrationOf = (stored: Stored): RegistrationValues => ({
  tables: Math.max(1, stored.tables),
  away: stored.away,
  recruiters: stored.recruiters,
  offers: stored.offers,
  equipment: stored.equipment,
  equipmentNote: stored.equipmentNote,
});

export interface RegistrationFieldsProps {
  value: RegistrationValues;
  onChange: (value: RegistrationValues) => void;
  slots: readonly { slot: number; startsAt: string; endsAt: string }[];
  /** First and last slot of each part of the day. */
  blocks: readonly (readonly number[])[];
  /** Offers of the employer that can be brought along. */
  offers: readonly { id: string; title: string }[];
  /** The timetable is announced: tables and hours stay. */
  fixed?: boolean;
  size?: MantineSize;
}

/** An employer's registration to a rally: who receives, when, with which offers, and what the tables need. */
export function RegistrationFields({
  value,
  onChange,
  slots,
  blocks,
  offers,
  fixed,
  size = 'md',
}: RegistrationFieldsProps) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const set = (changes: Partial<RegistrationValues>) => onChange({ ...value, ...changes });
  const names = Array.from({ length: value.tables ?? 1 }, (_, table) => value.recruiters[table] ?? '');
  const timeOf = (slot = 0) => format.date(slots[slot]?.startsAt ?? '', 'time');
  const toggle = (part: readonly number[], present: boolean) => {
    const rest = value.away.filter((slot) => !part.includes(slot));
    set({ away: present ? rest : [...rest, ...part].sort((a, b) => a - b) });
  };
  const parts = blocks.map(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return (
    <Stack>
      {!fixed && (
        <>
          <NumberInput
            size={size}
            label={t('registration.tables')}
            description={t('registration.tablesHint')}
            min={1}
            max={MOST_TABLES}
            allowDecimal={false}
            value={value.tables ?? ''}
            onChange={(typed) => {
              const right = typeof typed === 'number' && typed >= 1 && typed <= MOST_TABLES;
              set({ tables: right ? typed : null });
            }}
            error={value.tables === null ? t('registration.tablesWrong') : null}
          />
          {parts.length > 1 && (
            <Input.Wrapper component="div" label={t('registration.parts')} labelElement="div" size={size}>
              <Stack gap="xs" mt="xs">
                {parts.map((part) => (
                  <Checkbox
                    key={part[0]}
                    size={size}
                    label={t('registration.part', {
                      from: timeOf(part[0]),
                      to: format.date(slots[part.at(-1) ?? 0]?.endsAt ?? '', 'time'),
                    })}
                    checked={part.some((slot) => !value.away.includes(slot))}
                    indeterminate={
                      part.some((slot) => value.away.includes(slot)) && part.some((slot) => !value.away.includes(slot))
                    }
                    onChange={(event) => toggle(part, event.currentTarget.checked)}
                  />
                ))}
              </Stack>
            </Input.Wrapper>
          )}
          <SlotChips
            label={t('registration.away')}
            description={t('registration.awayHint')}
            slots={slots}
            value={value.away}
            onChange={(away) => set({ away })}
          />
        </>
      )}
      <Input.Wrapper
        component="div"
        label={t('registration.recruiters')}
        description={t('registration.recruitersHint')}
        labelElement="div"
        size={size}
      >
        <Stack gap="xs" mt="xs">
          {names.map((name, table) => (
            <TextInput
              // biome-ignore lint/suspicious/noArrayIndexKey: a recruiter is known by the table
              key={table}
              size={size}
              aria-label={t('registration.recruiter', { table: table + 1 })}
              placeholder={t('registration.recruiter', { table: table + 1 })}
              maxLength={80}
              value={name}
              onChange={(event) => {
                const typed = event.currentTarget.value;
                set({ recruiters: names.map((known, index) => (index === table ? typed : known)) });
              }}
            />
          ))}
        </Stack>
      </Input.Wrapper>
      {offers.length > 0 && (
        <Checkbox.Group
          size={size}
          label={t('registration.offers')}
          value={value.offers}
          onChange={(chosen) => set({ offers: chosen })}
        >
          <Stack gap="xs" mt="xs">
            {offers.map(({ id, title }) => (
              <Checkbox key={id} size={size} value={id} label={title} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <Checkbox.Group
        size={size}
        label={t('registration.equipment')}
        value={value.equipment}
        onChange={(chosen) => set({ equipment: EQUIPMENT.filter((item) => chosen.includes(item)) })}
      >
        <Stack gap="xs" mt="xs">
          {EQUIPMENT.map((item) => (
            <Checkbox key={item} size={size} value={item} label={t(`registration.item.${item}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        size={size}
        label={t('registration.equipmentNote')}
        autosize
        minRows={1}
        maxLength={500}
        value={value.equipmentNote ?? ''}
        onChange={(event) => set({ equipmentNote: event.currentTarget.value })}
      />
    </Stack>
  );
}

/** What is sent: no empty names, and a note only when there is one. */
export const cleaned = ({ recruiters, equipmentNote, ...rest }: RegistrationValues) => ({
  ...rest,
  recruiters: recruiters.map((name) => name.trim()).filter(Boolean),
  equipmentNote: equipmentNote?.trim() || null,
});

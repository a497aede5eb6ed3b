import { Group, Pagination, Select, Stack, Switch, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconHeartHandshake, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListState } from '../../ui/index.js';
import { MissingWishes } from './MissingWishes.js';
import { PairDialog } from './PairDialog.js';
import { folded, type Rally } from './rally.js';
import classes from './WishMatrix.module.css';
import { pairsOf, useExclusion, useWishBoard, type WishBoard, type WishPair } from './wish-board.js';

type Candidate = WishBoard['candidates'][number];
type Employer = WishBoard['employers'][number];

const ROWS = 25;
const SIGNS = { must: '★', want: '✓', no: '✕' } as const;

interface CellProps {
  pair: WishPair | undefined;
  candidate: Candidate;
  employer: Employer;
  score: number;
  open: (pair: WishPair) => void;
}

/** What a cell says, for those who do not see its signs. */
function useCellName() {
  const { t } = useTranslation('rallies');
  const sentence = useExclusion();
  return ({ pair, candidate, employer, score }: Omit<CellProps, 'open'>) => {
    const said = (pair?.wishes ?? []).map(({ by, wish }) => `${t(`wishes.side.${by}`)} : ${t(`wish.${wish}`)}`);
    const kept = pair?.exclusion ? [sentence(pair.exclusion)] : [t('wishes.weightOf', { score: Math.round(score) })];
    return [`${candidate.name}, ${employer.name}`, ...said, ...kept].join('. ');
  };
}

function Cell(props: CellProps) {
  const name = useCellName();
  const { pair, candidate, employer, score, open } = props;
  const shown = pair ?? {
    ...{ tenantId: candidate.tenantId, employerId: employer.employerId, wishes: [], score },
    ...{ exclusion: null, lifted: null, news: [], lift: null },
  };
  return (
    <UnstyledButton
      className={classes.cell}
      data-apart={pair?.exclusion ? true : undefined}
      data-lifted={pair?.lift ? true : undefined}
      aria-label={name(props)}
      title={name(props)}
      onClick={() => open(shown)}
    >
      {(pair?.wishes ?? []).map(({ by, wish }) => (
        <span key={by} className={classes.sign} data-side={by} data-wish={wish} aria-hidden>
          {SIGNS[wish]}
        </span>
      ))}
      {(pair?.wishes.length ?? 0) === 0 && (
        <span className={classes.score} aria-hidden>
          {pair?.exclusion ? '–' : Math.round(score)}
        </span>
      )}
    </UnstyledButton>
  );
}

interface BodyProps {
  board: WishBoard;
  shown: readonly { candidate: Candidate; row: number }[];
  open: (pair: WishPair) => void;
}

function Matrix({ board, shown, open }: BodyProps) {
  const { t } = useTranslation('rallies');
  const pairs = pairsOf(board);
  return (
    <section className={classes.frame} aria-label={t('wishes.matrix')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('wishes.candidate')}
            </th>
            {board.employers.map(({ employerId, name, absence }) => (
              <th key={employerId} scope="col" className={classes.employer} data-absent={absence ?? undefined}>
                {name}
                {absence && <small>{t(`absence.${absence}`)}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ candidate, row }) => (
            <tr key={candidate.tenantId}>
              <th scope="row" className={classes.person}>
                {candidate.name}
                <small>
                  {candidate.absence
                    ? t(`absence.${candidate.absence}`)
                    : t('wishes.possible', { count: candidate.possible })}
                </small>
              </th>
              {board.employers.map((employer, column) => (
                <td key={employer.employerId}>
                  <Cell
                    pair={pairs.get(`${candidate.tenantId} ${employer.employerId}`)}
                    candidate={candidate}
                    employer={employer}
                    score={board.scores[row]?.[column] ?? 0}
                    open={open}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** On a phone: one person at a time. */
function OnePerson({ board, shown, open }: BodyProps) {
  const { t } = useTranslation('rallies');
  const pairs = pairsOf(board);
  const [chosen, setChosen] = useState<string | null>(null);
  const { candidate, row } = shown.find((one) => one.candidate.tenantId === chosen) ?? shown[0] ?? {};
  if (!candidate || row === undefined) return null;
  return (
    <Stack>
      <Select
        label={t('wishes.candidate')}
        data={shown.map((one) => ({ value: one.candidate.tenantId, label: one.candidate.name }))}
        value={candidate.tenantId}
        onChange={setChosen}
        allowDeselect={false}
      />
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {board.employers.map((employer, column) => (
          <Group key={employer.employerId} component="li" justify="space-between" wrap="nowrap">
            <Text style={{ overflowWrap: 'anywhere' }}>{employer.name}</Text>
            <Cell
              pair={pairs.get(`${candidate.tenantId} ${employer.employerId}`)}
              candidate={candidate}
              employer={employer}
              score={board.scores[row]?.[column] ?? 0}
              open={open}
            />
          </Group>
        ))}
      </Stack>
    </Stack>
  );
}

function Board({ rally, board }: { rally: Rally; board: WishBoard }) {
  const { t } = useTranslation('rallies');
  const narrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const [wanted, setWanted] = useState('');
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [page, setPage] = useState(1);
  const [opened, setOpened] = useState<WishPair | null>(null);
  const search = folded(wanted.trim());
  const found = board.candidates
    .map((candidate, row) => ({ candidate, row }))
    .filter(({ candidate: { name, wished } }) => folded(name).includes(search) && !(onlyMissing && wished));
  const pages = Math.max(1, Math.ceil(found.length / ROWS));
  const at = Math.min(page, pages);
  const body = { board, open: setOpened };
  const name = (pair: WishPair) =>
    t('wishes.pair', {
      name: board.candidates.find(({ tenantId }) => tenantId === pair.tenantId)?.name,
      employer: board.employers.find(({ employerId }) => employerId === pair.employerId)?.name,
    });
  return (
    <Stack>
      <MissingWishes board={board} />
      <Group align="flex-end">
        <TextInput
          label={t('wishes.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <Switch
          label={t('wishes.onlyMissing')}
          checked={onlyMissing}
          onChange={(event) => setOnlyMissing(event.currentTarget.checked)}
          pb={8}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {t('wishes.legend')}
      </Text>
      {found.length === 0 && <Text>{t('timetable.noneFound')}</Text>}
      {found.length > 0 &&
        (narrow ? (
          <OnePerson {...body} shown={found} />
        ) : (
          <Matrix {...body} shown={found.slice((at - 1) * ROWS, at * ROWS)} />
        ))}
      {!narrow && pages > 1 && <Pagination total={pages} value={at} onChange={setPage} />}
      <PairDialog
        rallyId={rally.id}
        pair={opened}
        title={opened ? name(opened) : ''}
        mayLift={rally.state !== 'closed' && rally.state !== 'cancelled'}
        onClose={() => setOpened(null)}
      />
    </Stack>
  );
}

/** Who wished for whom, for who leads the rally: what is missing, what keeps people apart, and lifting it. */
export function WishMatrix({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const query = useWishBoard(rally.id);
  return (
    <ListState
      query={query}
      empty={{
        title: t('wishes.none'),
        text: t('wishes.noneText'),
        icon: <IconHeartHandshake size={40} aria-hidden />,
      }}
      isEmpty={({ candidates, employers }) => candidates.length === 0 || employers.length === 0}
    >
      {(board) => <Board rally={rally} board={board} />}
    </ListState>
  );
}

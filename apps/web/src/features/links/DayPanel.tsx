import { Alert, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { useLive } from '../../api/live.js';
import type { components } from '../../api/schema.js';
import { ProblemAlert, Qr, StatusBadge, useApiMutation, useFormat } from '../../ui/index.js';
import { BigButton } from './BigButton.js';

type Day = components['schemas']['LinkDay'];
type Line = Day['lines'][number];
type Offer = NonNullable<Day['offer']>;

const PATH = '/api/links/{token}/day';
const LIVE = [
  ['get', PATH],
  ['get', '/api/links/{token}/invitation'],
  ['get', '/api/links/{token}/registration'],
];
const TICK_MS = 1000;

function useAnswerOffer(token: string) {
  return useApiMutation({
    mutationFn: ({ offerId, answer }: { offerId: string; answer: 'accept' | 'decline' }) =>
      call(api.POST('/api/links/{token}/offers/{offerId}', { params: { path: { token, offerId } }, body: { answer } })),
    invalidates: LIVE,
    problem: 'inline',
  });
}

/** Seconds until the offer ends, by the clock of the server. */
function useSecondsLeft({ expiresAt }: Offer, at: string): number {
  const left = () => Math.max(0, Math.round((Date.parse(expiresAt) - Date.parse(at)) / 1000));
  const [seconds, setSeconds] = useState(left);
  const whole = left();
  useEffect(() => {
    const begun = performance.now();
    const tick = () => setSeconds(Math.max(0, Math.round(whole - (performance.now() - begun) / 1000)));
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [whole]);
  return seconds;
}

/** A table that is free, for this person, for two minutes. */
function OfferCard({ token, offer, at }: { token: string; offer: Offer; at: string }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const client = useQueryClient();
  const answer = useAnswerOffer(token);
  const seconds = useSecondsLeft(offer, at);
  useEffect(() => {
    if (seconds === 0) void client.invalidateQueries({ queryKey: ['get', PATH] });
  }, [seconds, client]);
  const send = (given: 'accept' | 'decline') => answer.mutate({ offerId: offer.id, answer: given });
  return (
    <Alert color="green" variant="light" title={t('today.offer')}>
      <Stack>
        <Text fz="lg" fw={650}>
          {t('today.offerWhat', {
            name: offer.employerName,
            table: offer.table,
            from: format.date(offer.startsAt, 'time'),
            to: format.date(offer.endsAt, 'time'),
          })}
        </Text>
        <Text aria-hidden>{t('today.offerLeft', { count: seconds })}</Text>
        <ProblemAlert error={answer.error} />
        <BigButton onClick={() => send('accept')} loading={answer.isPending} color="green">
          {t('today.accept')}
        </BigButton>
        <BigButton onClick={() => send('decline')} disabled={answer.isPending} variant="default" fz="lg">
          {t('today.decline')}
        </BigButton>
      </Stack>
    </Alert>
  );
}

function Place({ line, title, isEmployer }: { line: Line; title: string; isEmployer: boolean }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const who = isEmployer
    ? t('today.badgeOf', { badge: line.badge, name: line.with ?? t('employer.someone') })
    : line.with;
  return (
    <div>
      <Text c="dimmed">{title}</Text>
      <Text fz={24} fw={700} style={{ overflowWrap: 'anywhere' }}>
        {who}
      </Text>
      <Group gap="xs">
        <Text fz="lg">
          {t('today.tableUntil', {
            table: line.table,
            from: format.date(line.startsAt, 'time'),
            to: format.date(line.endsAt, 'time'),
          })}
        </Text>
        {isEmployer && line.here && <StatusBadge tone="success">{t('today.here')}</StatusBadge>}
      </Group>
    </div>
  );
}

/** Where to be now and next, in one sentence for who hears the page. */
function useSpoken(day: Day, now: readonly Line[], next: Line | undefined): string {
  const { t } = useTranslation('links');
  const format = useFormat();
  const parts = [
    ...now.map((line) => t('today.sayNow', { name: line.with, table: line.table })),
    next && t('today.sayNext', { name: next.with, table: next.table, time: format.date(next.startsAt, 'time') }),
    day.offer && t('today.sayOffer', { name: day.offer.employerName, table: day.offer.table }),
  ].filter(Boolean);
  const sentence = parts.join(' ') || t('today.sayFree');
  // What stood there when the page opened is read anyway; only what changes is announced.
  const first = useRef(sentence);
  return sentence === first.current ? '' : sentence;
}

const badgeAddress = (code: string) => new URL(`/e/${code}`, window.location.origin).href;

function Today({ token, day }: { token: string; day: Day }) {
  const { t } = useTranslation('links');
  const isEmployer = day.badge === null;
  const standing = day.lines.filter(({ freed }) => !freed);
  const at = Date.parse(day.at);
  const now = standing.filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= at && at < Date.parse(endsAt));
  const next = standing.find(({ startsAt }) => Date.parse(startsAt) > at);
  const lost = day.lines.filter(
    ({ freed, state }) => freed && state === (isEmployer ? 'missed_by_candidate' : 'missed_by_employer'),
  );
  const spoken = useSpoken(day, now, next);
  return (
    <Stack>
      <div
        role="status"
        className="mantine-visually-hidden"
        style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {spoken}
      </div>
      {day.offer !== null && <OfferCard key={day.offer.id} token={token} offer={day.offer} at={day.at} />}
      <Paper component="section" withBorder p="lg">
        <Stack>
          <Title order={2}>{t('today.title')}</Title>
          {!day.here && (
            <Text fz="lg" fw={650}>
              {t('today.goToEntrance')}
            </Text>
          )}
          {now.map((line) => (
            <Place key={line.id} line={line} title={t('today.now')} isEmployer={isEmployer} />
          ))}
          {now.length === 0 && day.here && <Text fz="lg">{t(isEmployer ? 'today.nobodyNow' : 'today.free')}</Text>}
          {next !== undefined && <Place line={next} title={t('today.next')} isEmployer={isEmployer} />}
          {lost.length > 0 && (
            <Text c="dimmed">
              {t(isEmployer ? 'today.lostByCandidate' : 'today.lostByEmployer', { count: lost.length })}
            </Text>
          )}
          <Group align="center" gap="lg">
            <Qr text={badgeAddress(day.code)} label={t('today.qr')} />
            <div>
              {day.badge !== null && (
                <Text fz="xl" fw={700}>
                  {t('today.badge', { badge: day.badge })}
                </Text>
              )}
              <Text>{t('today.show')}</Text>
              <Text ff="monospace" fz="lg">{`${day.code.slice(0, 4)} ${day.code.slice(4)}`}</Text>
            </div>
          </Group>
        </Stack>
      </Paper>
    </Stack>
  );
}

/** The day itself on a personal page, from the announcement on; it follows live. */
export function DayPanel({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } });
  const state = query.data?.state;
  useLive(
    state === 'on_the_day' || state === 'announced' ? `/api/links/${encodeURIComponent(token)}/live` : null,
    LIVE,
  );
  if (query.data === undefined || state !== 'on_the_day') return null;
  return <Today token={token} day={query.data} />;
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RecipientRow, SessionRow } from '../../../../ledger/rows.ts';
import { DataText } from '../../../components/data-text.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { formatMoment, formatNumber, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { ForgetButton } from '../../forgetting.tsx';
import { everything, writeRoute } from '../../route.ts';
import type { ScreenProps } from '../../view.tsx';
import { SaveSession } from './save-session.tsx';
import { SessionForm } from './session-form.tsx';

interface SessionCounts {
  readonly apps: number;
  readonly vendors: number;
  /** Requests and WebSocket messages. */
  readonly requests: number;
}

type ForgetButtonProps = Pick<Parameters<typeof ForgetButton>[0], 'actions' | 'showToast'>;
type SessionListProps = ScreenProps & ForgetButtonProps;

/** Every recording, newest first. */
export function SessionList({ model, sources, actions, showToast }: SessionListProps) {
  const [counts, setCounts] = useState<ReadonlyMap<string, SessionCounts>>(new Map());
  useEffect(() => {
    let current = true;
    const read = async () => {
      const recipients = await (await sources.ledger()).recipients();
      if (current) setCounts(countsBySession(recipients));
    };
    read().catch(() => setCounts(new Map())); // The dashboard itself shows an error if the ledger cannot be read.
    return () => {
      current = false;
    };
  }, [model.readAt]);
  return (
    <section class="session-list">
      <h2>{text('sessions_all')}</h2>
      <ScrollRegion label={text('sessions_all')}>
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{text('sessions_column_name')}</th>
              <th scope="col">{text('sessions_column_started')}</th>
              <th scope="col">{text('sessions_column_ended')}</th>
              <th scope="col" class="number">
                {text('sessions_column_apps')}
              </th>
              <th scope="col" class="number">
                {text('sessions_column_vendors')}
              </th>
              <th scope="col" class="number">
                {text('sessions_column_requests')}
              </th>
              <th scope="col">
                <span class="unseen">{text('forget_confirm')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {model.sessions.map((session) => (
              <Row
                key={session.id}
                session={session}
                counts={counts.get(session.id)}
                model={model}
                sources={sources}
                actions={actions}
                showToast={showToast}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

interface RowProps extends Pick<SessionListProps, 'model' | 'sources' | 'actions' | 'showToast'> {
  readonly session: SessionRow;
  readonly counts: SessionCounts | undefined;
}

function Row({ session, counts, model, sources, actions, showToast }: RowProps) {
  const { id, name, startedAt, endedAt, note = '' } = session;
  const [editing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  // When the form closes, its focus moves to the button that opened it.
  useLayoutEffect(() => {
    if (wasEditing.current && !editing) editButton.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const scope = { ...everything, session: id };
  return (
    <tr>
      <th scope="row">
        {editing ? (
          <SessionForm session={session} actions={actions} onDone={() => setEditing(false)} />
        ) : (
          <>
            <a href={writeRoute({ screen: 'exposure', item: null, scope, choices: {} })}>
              <DataText value={name} />
            </a>
            {note !== '' && (
              <p class="quiet">
                <DataText value={note} />
              </p>
            )}
          </>
        )}
      </th>
      <td>{formatMoment(startedAt)}</td>
      <td>{endedAt === null ? text('sessions_running') : formatMoment(endedAt)}</td>
      <td class="number">{formatNumber(counts?.apps ?? 0)}</td>
      <td class="number">
        <a href={writeRoute({ screen: 'vendors', item: null, scope, choices: {} })}>
          {formatNumber(counts?.vendors ?? 0)}
        </a>
      </td>
      <td class="number">{formatNumber(counts?.requests ?? 0)}</td>
      <td>
        <div class="buttons">
          {!editing && (
            <button type="button" class="button" ref={editButton} onClick={() => setEditing(true)}>
              {text('sessions_edit')}
              <span class="unseen"> {visibleText(name)}</span>
            </button>
          )}
          <SaveSession session={session} model={model} sources={sources} actions={actions} />
          {endedAt !== null && (
            <ForgetButton
              what={{ session: id }}
              name={visibleText(name)}
              explained={text('forget_session_what')}
              actions={actions}
              showToast={showToast}
            />
          )}
        </div>
      </td>
    </tr>
  );
}

function countsBySession(recipients: readonly RecipientRow[]): Map<string, SessionCounts> {
  const bySession = new Map<string, RecipientRow[]>();
  for (const row of recipients) {
    const rows = bySession.get(row.session);
    if (rows) rows.push(row);
    else bySession.set(row.session, [row]);
  }
  return new Map(
    [...bySession].map(([session, rows]) => {
      const received = rows.filter(({ requests, messages }) => requests + messages > 0);
      return [
        session,
        {
          apps: new Set(received.map(({ app }) => app)).size,
          vendors: new Set(received.map(({ vendor }) => vendor)).size,
          requests: received.reduce((sum, { requests, messages }) => sum + requests + messages, 0),
        },
      ];
    }),
  );
}

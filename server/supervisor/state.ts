import { Homes } from './homes';
import type { Limits } from './limits';
import { Mirror } from './mirror';
import type { Pool } from './pool';
import type { SupervisorPorts } from './ports';
import { Quarantine } from './quarantine';
import { Questions } from './questions';
import { Reports } from './reports';
import { Requests } from './requests';
import { Session } from './session';

/** All that the supervisor knows; its parts share it. */
export interface State {
  readonly ports: SupervisorPorts;
  readonly limits: Limits;
  readonly pool: Pool;
  readonly session: Session;
  readonly mirror: Mirror;
  readonly homes: Homes;
  readonly requests: Requests;
  readonly questions: Questions;
  readonly reports: Reports;
  readonly quarantine: Quarantine;
}

export function createState(ports: SupervisorPorts, limits: Limits, pool: Pool): State {
  const mirror = new Mirror();
  return {
    ports,
    limits,
    pool,
    session: new Session(),
    mirror,
    homes: new Homes(mirror, () => pool.children),
    requests: new Requests(),
    questions: new Questions((packet) => ports.toClient(packet)),
    reports: new Reports(),
    quarantine: new Quarantine(ports.timer, limits),
  };
}

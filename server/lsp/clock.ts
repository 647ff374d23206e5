/** The host's clocks: milliseconds since any moment. */
export interface Clock {
  /** Time as it passes for everybody. */
  now(): number;
  /** Processor time that this process has had. Absent where a host cannot tell. */
  processor?(): number;
}

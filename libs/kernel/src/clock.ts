/** The current time. Injected, so that tests set it and a four-month chain can be travelled through. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until told to move. For tests. */
export class FixedClock extends Clock {
  constructor(private time: Date) {
    super();
  }
  now(): Date {
    return new Date(this.time);
  }
  set(time: Date | string): void {
    this.time = new Date(time);
  }
}

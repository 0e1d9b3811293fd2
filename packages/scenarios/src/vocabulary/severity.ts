/** True severity, which no seat is told: dead at once, T1, T2, T3, T4. */
export type Severity = 'dead' | 'immediate' | 'delayed' | 'minimal' | 'expectant';

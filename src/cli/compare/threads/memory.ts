/** Of a thread's memory in megabytes, the part for what lives briefly: what reading a record or comparing an event takes is little. */
export const youngWhileComparing = 32

package io.github.instagramv1.server.store.replica;

/** Reasons not to read a replica. */
enum ReplicaTrouble {
  AWAY("it does not respond"),
  NO_STANDBY("it is not a standby"),
  FOREIGN("it does not follow the database of this server"),
  BEHIND("its data are older than --replica-lag");

  private final String clause;

  ReplicaTrouble(String clause) {
    this.clause = clause;
  }

  /** Returns the reason as a clause without full stop. */
  String clause() {
    return clause;
  }
}

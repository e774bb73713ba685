package io.github.instagramv1.conformance.serverfault;

import java.util.List;

/**
 * One thing wrong in a server.
 *
 * @param title what the server does wrong, as a clause
 * @param requirement the id of the rule that it breaks
 * @param check the id of the check that is meant to find it; empty text where none can
 * @param statements SQL that makes the database wrong
 * @param filter a filter of requests and responses that makes the server wrong, or null
 */
record ServerFault(
    String id,
    String title,
    String requirement,
    String check,
    List<String> statements,
    Class<? extends ServerFilter> filter) {

  ServerFault {
    statements = List.copyOf(statements);
  }

  static ServerFault ofDatabase(
      String id, String title, String requirement, String check, String... statements) {
    return new ServerFault(id, title, requirement, check, List.of(statements), null);
  }

  static ServerFault ofFilter(
      String id,
      String title,
      String requirement,
      String check,
      Class<? extends ServerFilter> filter) {
    return new ServerFault(id, title, requirement, check, List.of(), filter);
  }

  @Override
  public String toString() {
    return id;
  }
}

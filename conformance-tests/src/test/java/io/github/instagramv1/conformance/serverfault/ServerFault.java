package io.github.instagramv1.conformance.serverfault;

import java.util.List;

/**
 * A fault inside a server.
 *
 * @param title what the server does wrong, as a clause
 * @param requirement the id of the rule that the fault breaks
 * @param check the id of the check that is meant to find the fault; an empty text if no check can
 * @param statements the SQL statements that create the fault in the database
 * @param filter the filter of requests and responses that creates the fault; null for none
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
